import type { AnswerRow, Fact } from '../../lib/answer';
import { GradeBadge } from './sources';

interface Props {
  readonly columns: readonly { readonly id: string; readonly name: string; readonly help: string }[];
  readonly rows: readonly AnswerRow[];
}

function Cell({ fact }: { fact: Fact | null }) {
  if (!fact) return <td className="none">–</td>;
  return (
    <td data-value={fact.value}>
      <span className="figure-number">{fact.text}</span>
      {fact.bar !== null && (
        <svg className="bar" aria-hidden="true" viewBox="0 0 100 3" preserveAspectRatio="none">
          <rect width={100 * fact.bar} height="3" />
        </svg>
      )}
    </td>
  );
}

/** The answer in one look: a row per platform, a column per question. Works without script. */
export function AnswerTable({ columns, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="answer" id="answer" tabIndex={0} aria-label="Answer">
      <table>
        <caption className="sr-only">One row per platform, one column per question</caption>
        <thead>
          <tr>
            <th scope="col">Platform</th>
            {columns.map(({ id, name, help }) => (
              <th key={id} scope="col" title={help}>
                {name}
              </th>
            ))}
            <th scope="col">Known by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-platform={row.id} data-family={row.family}>
              <th scope="row">
                <a href={`/catalogue/platforms/${row.id}`}>
                  <span className="swatch" aria-hidden="true" />
                  {row.name}
                </a>
                {row.refusal && <span className="refusal">{row.refusal}</span>}
              </th>
              {row.facts.map((fact, column) => (
                <Cell key={columns[column]?.id} fact={fact} />
              ))}
              <td>{row.grade && <GradeBadge grade={row.grade} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
