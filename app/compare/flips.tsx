import type { Bench } from '../../lib/claims/bench';
import type { TestedClaim } from '../../lib/claims/claim';
import { figuresWords } from '../../lib/claims/strip';
import { textWords } from '../../lib/claims/words';
import type { Flip, Trial, Tried } from '../../lib/model/claim';
import { changed } from '../../lib/query';

interface Props {
  readonly bench: Bench;
  readonly claim: TestedClaim;
  readonly trial: Trial;
}

/** Both scenarios in the chart that shows the figure, on its own page; on the workbench where no chart shows it. */
const bothAddress = ({ test }: TestedClaim, { here, there }: Flip): string =>
  `/${test.measure.chart === null ? '' : `c/${test.measure.chart}`}?${changed(there.query, { a: here.query })}`;

function Side({
  bench,
  claim,
  axis,
  text,
  tried,
}: Omit<Props, 'trial'> & { axis: string; text: string; tried: Tried }) {
  const holds = tried.outcome === 'holds';
  return (
    <>
      <a href={`/?${tried.query}`} data-holds={holds}>
        {holds ? 'True here' : 'False there'}: {textWords(bench, axis, text)}
      </a>{' '}
      <span className="note">({figuresWords(claim, tried.figures)})</span>
    </>
  );
}

function FlipItem({ bench, claim, flip }: Omit<Props, 'trial'> & { readonly flip: Flip }) {
  const { axis, values, here, there } = flip;
  const sides = [
    { text: values[0], tried: here },
    { text: values[1], tried: there },
  ].toSorted((a, b) => Number(b.tried.outcome === 'holds') - Number(a.tried.outcome === 'holds'));
  return (
    <li data-axis={axis}>
      {sides.map((side) => (
        <span key={side.text} className="flip-side">
          <Side bench={bench} claim={claim} axis={axis} {...side} />
        </span>
      ))}
      <a className="note" href={bothAddress(claim, flip)}>
        Both side by side
        <span className="sr-only">
          : {textWords(bench, axis, values[0])}, {textWords(bench, axis, values[1])}
        </span>
      </a>
    </li>
  );
}

/** Where the verdict changes: for each parameter a scenario on either side. */
export function Flips({ bench, claim, trial }: Props) {
  if (trial.flips.length === 0) return null;
  const keys = [...new Set(trial.flips.map(({ axis }) => axis))];
  return (
    <details>
      <summary>
        Where it turns ({trial.flips.length})<span className="sr-only">: {claim.criterion}</span>
      </summary>
      <dl className="flips">
        {keys.map((key) => (
          <div key={key}>
            <dt>{bench.axes.find((axis) => axis.key === key)?.name}</dt>
            <dd>
              <ul>
                {trial.flips
                  .filter(({ axis }) => axis === key)
                  .map((flip) => (
                    <FlipItem key={flip.values[1]} bench={bench} claim={claim} flip={flip} />
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
