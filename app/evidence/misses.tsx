import { missOf } from '../../lib/charts/drawing/miss';
import { MISS } from '../../lib/experiments/why';
import type { Comparison } from '../../lib/model/comparison';
import { TableHead, TableScroll } from '../_ui/table-scroll';

/** Rows of one source on one host that the model misses, or cannot express for a reason that is known. */
interface Family {
  readonly name: string;
  readonly source: string;
  readonly rows: number;
  readonly missed: readonly Comparison[];
  readonly why: readonly string[];
}

const isMissed = ({ error }: Comparison): boolean => error !== null && Math.abs(error) > MISS;

/** Families with a miss, the worst first. `rows` are in the order of their misses. */
function familiesOf(rows: readonly Comparison[]): Family[] {
  const names = [...new Set(rows.filter(isMissed).map(({ family }) => family))];
  return names.map((name) => {
    const own = rows.filter(({ family }) => family === name);
    const missed = own.filter(isMissed);
    return {
      name,
      source: own[0]?.source ?? '',
      rows: own.filter(({ error }) => error !== null).length,
      missed,
      why: [...new Set(missed.flatMap(({ why }) => why ?? []))],
    };
  });
}

function Line({ family: { name, source, rows, missed, why } }: { readonly family: Family }) {
  const [worst] = missed;
  return (
    <tr>
      <th scope="row">
        <a href={`/evidence?${new URLSearchParams({ source, rows: 'all' })}#rows`}>{name}</a>
      </th>
      <td data-number>
        {missed.length} of {rows}
      </td>
      <td data-number>{worst?.error == null ? '' : missOf(worst.error)}</td>
      <td>
        {why.length === 0
          ? 'Not explained yet.'
          : why.map((words) => (
              <p key={words} className="why">
                {words}
              </p>
            ))}
      </td>
    </tr>
  );
}

/** What the model misses by more than a fifth, family by family, and the mechanism that it lacks there. */
export function Misses({ rows }: { readonly rows: readonly Comparison[] }) {
  const families = familiesOf(rows);
  return (
    <>
      <h2 className="evidence-head" id="misses">
        What is missed, and why
      </h2>
      <TableScroll className="evidence-misses" labelledBy="misses">
        <table>
          <caption>
            {families.length} families (rows of one source on one host) with a prediction that is off by more than a
            factor of {Math.exp(MISS).toFixed(2)}.
          </caption>
          <TableHead names={['family', 'missed', 'worst', 'what the model lacks']} />
          <tbody>
            {families.map((family) => (
              <Line key={family.name} family={family} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
