import type { Score, Validation } from '../../lib/model/experiment';
import { TableHead, TableScroll } from '../_ui/table-scroll';

type Line = Score & { readonly name: string; readonly use: 'check' | 'fit' };

/** Worst first; sources of which no row can be predicted come last. */
const linesOf = ({ check, fit }: Validation): Line[] =>
  [
    ...check.bySource.map((score) => ({ ...score, use: 'check' as const })),
    ...fit.bySource.map((score) => ({ ...score, use: 'fit' as const })),
  ].toSorted((a, b) => (b.p90 ?? -1) - (a.p90 ?? -1));

const figures = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

/** How well the model does on each source, fit and check apart. */
export function BySource({ validation }: { readonly validation: Validation }) {
  return (
    <TableScroll className="evidence-sources" label="By source">
      <table>
        <caption>
          |ln(predicted / published)|: 0.1 is about 10 %. Order counts pairs of one source, host and quantity that
          differ by more than 10 %.
        </caption>
        <TableHead names={['source', 'use', 'predicted', 'of rows', 'median', '90th percentile', 'pairs in order']} />
        <tbody>
          {linesOf(validation).map(({ name, use, rows, expressible, median, p90, pairs, ordered }) => (
            <tr key={`${name} ${use}`} data-source={name} data-use={use} data-median={median} data-p90={p90}>
              <th scope="row">
                <a href={`/evidence?source=${encodeURIComponent(name)}`}>{name}</a>
              </th>
              <td>{use}</td>
              <td data-number>{expressible}</td>
              <td data-number>{rows}</td>
              <td data-number>{figures(median)}</td>
              <td data-number>{figures(p90)}</td>
              <td data-number>{pairs === 0 ? '–' : `${((100 * ordered) / pairs).toFixed(1)} % of ${pairs}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
