import { groups, processors } from '../../lib/machine/isa';
import { theorem, theoremInGuestMode, type Verdict } from '../../lib/machine/theorem';
import { TableHead, TableScroll } from '../_ui/table-scroll';

function Line({ id, name, verdict }: { readonly id: string; readonly name: string; readonly verdict: Verdict }) {
  return (
    <tr data-processor={id} data-holds={verdict.holds}>
      <th scope="row">{name}</th>
      <td>
        <strong className="machine-verdict">{verdict.holds ? 'holds' : 'fails'}</strong>
      </td>
      <td>
        {verdict.holds
          ? `none of ${verdict.sensitive.length}`
          : `${verdict.offenders.length} of ${verdict.sensitive.length}: ${verdict.offenders.map(({ name: each }) => each).join(', ')}`}
      </td>
    </tr>
  );
}

/** The theorem read off the instruction table, and the instructions that break it with their counterparts on x86. */
export function Theorem() {
  const { offenders } = theorem('classic');
  return (
    <>
      <h2 className="evidence-head" id="theorem">
        Why x86 needed more than trap and emulate
      </h2>
      <p className="note">
        Popek and Goldberg (1974): a monitor that lets everything run and acts only when something traps can be built if
        every sensitive instruction traps outside ring 0. Sensitive is what changes the state of the machine or shows
        it. The table of instructions of this machine is asked here.
      </p>
      <TableScroll className="machine-theorem" label="The theorem">
        <table>
          <TableHead names={['processor', 'the theorem', 'sensitive instructions that neither trap nor exit']} />
          <tbody>
            {processors.map(({ id, name }) => (
              <Line key={id} id={id} name={name} verdict={theorem(id)} />
            ))}
            <Line
              id="guest-mode"
              name="with a mode for guests: they exit or act on the guest’s own copy"
              verdict={theoremInGuestMode()}
            />
          </tbody>
        </table>
      </TableScroll>
      <TableScroll className="machine-theorem" label="Instructions that do not trap">
        <table>
          <caption>
            What runs on without a trap, in the groups that Robin and Irvine (2000) found on the Pentium.
          </caption>
          <TableHead names={['group', 'on x86', 'here', 'what it does']} />
          <tbody>
            {groups.flatMap((group) =>
              offenders
                .filter((each) => each.group === group.id)
                .map((each) => (
                  <tr key={each.name}>
                    <th scope="row">{group.name}</th>
                    <td>{group.x86}</td>
                    <td>
                      <code>{each.name}</code>
                    </td>
                    <td>{each.does}</td>
                  </tr>
                )),
            )}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
