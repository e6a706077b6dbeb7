import { mappings } from '../../lib/machine/mapping';
import type { Way } from '../../lib/machine/way';
import type { World } from '../../lib/machine/world';

interface Props {
  readonly way: Way;
  readonly world: World;
}

/** What the second column of frames is called, by the way. */
const machineColumn = (way: Way): string | null => {
  if (way.id === 'bare') return null;
  if (way.id === 'nested') return 'by the nested table';
  return way.ported ? 'by the hypervisor' : 'by the shadow table';
};

/** Where the pages of the process at hand lead: as the guest has written it, and as the processor uses it. */
export function MachineTables({ way, world }: Props) {
  const rows = mappings(world);
  const column = machineColumn(way);
  if (world.guest.cpu.table === 0) return <p className="note">Paging is off: addresses are those of the memory.</p>;
  return (
    <table className="machine-table">
      <thead>
        <tr>
          <th scope="col">page</th>
          <th scope="col">frame</th>
          <th scope="col">rights</th>
          {column && <th scope="col">{column}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pages, frames, rights, machine, guarded }) => (
          <tr key={pages}>
            <th scope="row">{pages}</th>
            <td>{frames}</td>
            <td>{rights}</td>
            {column && (
              <td>
                {machine}
                {guarded && way.id !== 'nested' && ', guarded'}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
