import type { Entry } from '../../lib/machine/ledger';
import { GradeBadge } from './sources';
import { TableHead, TableScroll } from './table-scroll';

export const cyclesWords = (cycles: number): string => Math.round(cycles).toLocaleString('en-GB');

function Cost({ entry: { kind, name, count, price, cycles } }: { readonly entry: Entry }) {
  return (
    <tr data-kind={kind} data-count={count} data-cycles={cycles}>
      <th scope="row">
        {name}
        {price && (
          <span className="machine-known">
            <GradeBadge grade={price.grade} />
            {price.sources.map((key) => (
              <a key={key} href={`/sources#${key}`}>
                {key}
              </a>
            ))}
          </span>
        )}
      </th>
      <td data-number>{count}</td>
      <td data-number>{price ? cyclesWords(price.cycles) : '–'}</td>
      <td data-number>{price ? cyclesWords(cycles) : '–'}</td>
    </tr>
  );
}

/** Cycles beyond the bare machine, kind by kind, each with its source; a dash where nothing is paid or no figure was published. */
export function MachineCosts({ entries, name }: { readonly entries: readonly Entry[]; readonly name: string }) {
  const total = entries.reduce((sum, { cycles }) => sum + cycles, 0);
  return (
    <TableScroll className="machine-costs" label={`Cycles of ${name}`}>
      <table>
        <TableHead names={['so far', 'times', 'each', 'cycles']} />
        <tbody>
          {entries.map((entry) => (
            <Cost key={entry.kind} entry={entry} />
          ))}
          <tr>
            <th scope="row">together</th>
            <td colSpan={2} />
            <td data-number data-total={total}>
              {cyclesWords(total)}
            </td>
          </tr>
        </tbody>
      </table>
    </TableScroll>
  );
}
