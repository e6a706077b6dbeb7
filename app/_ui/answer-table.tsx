'use client';

import { type FocusEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { type AnswerRow, answerTable, type Fact, type Question } from '../../lib/answer';
import { ariaSort, arranged, type Sort, turned } from '../_client/arranged';
import { useHydrated } from '../_client/use-hydrated';
import { FactLink } from './fact-link';
import { SaveTable } from './save-table';
import { GradeBadge } from './sources';

interface Props {
  readonly columns: readonly Question[];
  readonly rows: readonly AnswerRow[];
  /** The scenario that the numbers belong to. */
  readonly query: string;
}

const steps: ReadonlyMap<string, readonly [across: number, down: number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
]);

/** Moves the focus from number to number: along a row, and up and down a column over rows that have none there. */
function moveFrom(cell: HTMLTableCellElement, [across, down]: readonly [number, number]): boolean {
  const table = cell.closest('table');
  let row = cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.rowIndex : 0;
  let column = cell.cellIndex;
  for (;;) {
    row += down;
    column += across;
    const next = table?.rows[row]?.cells[column];
    if (!next || row === 0) return false;
    const fact = next.querySelector<HTMLElement>('.fact');
    if (!fact) continue;
    fact.focus();
    return true;
  }
}

interface CellProps {
  readonly fact: Fact | null;
  readonly row: AnswerRow;
  readonly column: Question | undefined;
  readonly query: string;
  /** Name of the cell among the stops of the table. */
  readonly name: string;
  readonly stop: boolean | undefined;
}

function Cell({ fact, row, column, query, name, stop }: CellProps) {
  if (!fact || !column) return <td className="none">–</td>;
  return (
    <td data-value={fact.value} data-stop={name}>
      <FactLink
        text={fact.text}
        what={`${row.name}, ${column.name.toLowerCase()}`}
        doubt={{ platform: row.id, quantity: column.quantity }}
        provenance={fact.provenance}
        query={query}
        stop={stop}
      />
      {fact.bar !== null && (
        <svg className="bar" aria-hidden="true" viewBox="0 0 100 3" preserveAspectRatio="none">
          <rect width={100 * fact.bar} height="3" />
        </svg>
      )}
    </td>
  );
}

interface HeadProps {
  readonly name: string;
  readonly help?: string;
  readonly at: number;
  readonly sort: Sort;
  readonly onSort: ((column: number) => void) | null;
}

function Head({ name, help, at, sort, onSort }: HeadProps) {
  return (
    <th scope="col" title={help} aria-sort={onSort ? ariaSort(sort, at) : undefined}>
      {onSort ? (
        <button type="button" onClick={() => onSort(at)}>
          {name}
        </button>
      ) : (
        name
      )}
    </th>
  );
}

/** The answer in one look: a row per platform, a column per question. Works without script; with it, it sorts, and is one tab stop for all numbers. */
export function AnswerTable({ columns, rows, query }: Props) {
  const [sort, setSort] = useState<Sort>(null);
  const [stop, setStop] = useState('');
  const hydrated = useHydrated();
  const table = useMemo(() => answerTable(columns, rows), [columns, rows]);
  const order = arranged(table, sort);
  const shown = order.flatMap((at) => rows[at] ?? []);
  const stops = shown.flatMap(({ id, facts }) => facts.flatMap((fact, at) => (fact ? [`${id} ${at}`] : [])));
  const entry = stops.includes(stop) ? stop : stops[0];
  const onSort = hydrated ? (column: number) => setSort((now) => turned(now, column)) : null;
  function onKeyDown(event: KeyboardEvent) {
    const step = steps.get(event.key);
    const cell = event.target instanceof Element && event.target.matches('.fact') && event.target.closest('td');
    if (step && cell && moveFrom(cell, step)) event.preventDefault();
  }
  function onFocus({ target }: FocusEvent) {
    const key = target instanceof HTMLElement ? target.closest('td')?.dataset.stop : undefined;
    if (key) setStop(key);
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="answer" id="answer" tabIndex={0} aria-label="Answer">
        <table onKeyDown={onKeyDown} onFocus={onFocus}>
          <caption className="sr-only">
            One row per platform, one column per question. Arrows move among the numbers; Enter shows what a number
            rests on.
          </caption>
          <thead>
            <tr>
              <Head name="Platform" at={0} sort={sort} onSort={onSort} />
              {columns.map(({ id, name, help }, at) => (
                <Head key={id} name={name} help={help} at={at + 1} sort={sort} onSort={onSort} />
              ))}
              <Head name="Known by" at={columns.length + 1} sort={sort} onSort={onSort} />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id} data-platform={row.id} data-family={row.family}>
                <th scope="row">
                  <a href={`/catalogue/platforms/${row.id}`}>
                    <span className="swatch" aria-hidden="true" />
                    {row.name}
                  </a>
                  {row.refusal && <span className="refusal">{row.refusal}</span>}
                </th>
                {row.facts.map((fact, at) => (
                  <Cell
                    key={columns[at]?.id}
                    fact={fact}
                    row={row}
                    column={columns[at]}
                    query={query}
                    name={`${row.id} ${at}`}
                    stop={hydrated ? entry === `${row.id} ${at}` : undefined}
                  />
                ))}
                <td>{row.grade && <GradeBadge grade={row.grade} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="table-tools answer-tools">
        <p>Each number leads to what it rests on.</p>
        <SaveTable
          table={{ ...table, rows: order.map((at) => table.rows[at] ?? []) }}
          name="ringside-answer"
          address={null}
        />
      </div>
    </>
  );
}
