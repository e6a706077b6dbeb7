import type { Bench } from '../../lib/claims/bench';
import type { Case } from '../../lib/claims/trials';
import { rangeWords } from '../../lib/claims/words';
import { ClaimRow } from './claim-row';

/** What the claims of a table were tried in, in words. */
function Range({ bench }: { readonly bench: Bench }) {
  const { combined, alone } = rangeWords(bench);
  return (
    <details className="claims-range">
      <summary>
        The range<span className="sr-only"> of {bench.title}</span>
      </summary>
      <p>
        {bench.sides[0]} and {bench.sides[1]}: {bench.casts[0]?.words}. In every combination of
      </p>
      <ul>
        {combined.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>and, from the usual scenario, one at a time</p>
      <ul>
        {alone.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}

/** One of the course's tables, a claim in each row. */
export function ClaimTable({ bench, cases }: { readonly bench: Bench; readonly cases: readonly Case[] }) {
  return (
    <section aria-labelledby={bench.table}>
      <h2 className="evidence-head" id={bench.table}>
        {bench.title}
      </h2>
      <Range bench={bench} />
      <table className="claims">
        <caption className="sr-only">
          {bench.title}: {cases.length} claims with their verdicts
        </caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Claim</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <ClaimRow key={each.claim.id} bench={bench} {...each} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
