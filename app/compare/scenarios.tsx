import type { Bench } from '../../lib/claims/bench';
import type { TestedClaim } from '../../lib/claims/claim';
import { figuresWords } from '../../lib/claims/strip';
import { settingsOf } from '../../lib/claims/try-claim';
import { settingWords } from '../../lib/claims/words';
import type { Trial } from '../../lib/model/claim';

interface Props {
  readonly bench: Bench;
  readonly claim: TestedClaim;
  readonly trial: Trial;
  /** Those in which the claim holds, or all others. */
  readonly holding: boolean;
}

/** Scenarios of the range with their figures, each a link to the workbench. */
export function Scenarios({ bench, claim, trial, holding }: Props) {
  const settings = settingsOf(bench.grid);
  const listed = trial.grid.flatMap((tried, at) =>
    (tried.outcome === 'holds') === holding ? [{ tried, words: settingWords(bench, settings[at] ?? {}) }] : [],
  );
  if (listed.length === 0) return null;
  return (
    <details>
      <summary>
        Scenarios in which it {holding ? 'holds' : 'does not hold'} ({listed.length})
      </summary>
      <ul>
        {listed.map(({ tried, words }) => (
          <li key={words} data-outcome={tried.outcome}>
            <a href={`/?${tried.query}`}>{words}</a> <span className="note">{figuresWords(claim, tried.figures)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
