import type { Score } from '../../lib/model/experiment';
import type { Evidence } from '../_server/evidence';

const figures = (value: number): string => value.toFixed(3);
const times = (error: number): string => Math.exp(error).toFixed(2);

/** A figure with the number it stands for, unrounded, for those who compare. */
function Fact({ id, value, children }: { readonly id: string; readonly value: number; readonly children: string }) {
  return (
    <strong data-fact={id} data-value={value}>
      {children}
    </strong>
  );
}

/** Median, 90th percentile and order of rows in a sentence. */
function Sentence({ id, score }: { readonly id: string; readonly score: Score }) {
  const { expressible, median, p90, pairs, ordered } = score;
  if (median === null || p90 === null) return <>none of them can be predicted.</>;
  return (
    <>
      the median error of{' '}
      <Fact id={`${id}-rows`} value={expressible}>
        {String(expressible)}
      </Fact>{' '}
      predictions is{' '}
      <Fact id={`${id}-median`} value={median}>
        {figures(median)}
      </Fact>{' '}
      (a factor of {times(median)}), the 90th percentile{' '}
      <Fact id={`${id}-p90`} value={p90}>
        {figures(p90)}
      </Fact>{' '}
      (a factor of {times(p90)}).{' '}
      {pairs > 0 && (
        <>
          Of {pairs} pairs that differ by more than 10 %,{' '}
          <Fact id={`${id}-order`} value={ordered / pairs}>
            {`${((100 * ordered) / pairs).toFixed(1)} %`}
          </Fact>{' '}
          are in the published order.
        </>
      )}
    </>
  );
}

/** Rows without a prediction by reason; what follows a colon tells one row from another. */
function reasonsOf({ comparisons }: Evidence): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason } of comparisons) {
    if (reason === null) continue;
    const kind = reason.split(':')[0] ?? reason;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** How good the model is, in sentences: the rows that check it, the same without the easy ones, the fitted ones, those it cannot express. */
export function Findings({ evidence }: { readonly evidence: Evidence }) {
  const { validation, apart, comparisons } = evidence;
  const [check, fit] = [validation.check.overall, validation.fit.overall];
  const reasons = reasonsOf(evidence);
  const silent = comparisons.filter(({ predicted }) => predicted === null).length;
  return (
    <dl className="findings">
      <dt>Check</dt>
      <dd>
        On rows that no parameter rests on, <Sentence id="check" score={check} />
      </dd>
      <dt>Without the easy ones</dt>
      <dd>
        {check.expressible - apart.expressible} of those rows flatter the figures: ratios within 10 % of the bare
        machine, which a model that knew of no overhead would get right; rules of makers, which were copied; and one
        grid of 90 rows of a single study. Without them, <Sentence id="apart" score={apart} />
      </dd>
      <dt>Fit</dt>
      <dd>
        On rows that a parameter rests on, which says little of how good the model is, <Sentence id="fit" score={fit} />
      </dd>
      <dt>Not expressible</dt>
      <dd>
        <Fact id="inexpressible" value={silent}>
          {String(silent)}
        </Fact>{' '}
        of {comparisons.length} rows cannot be asked of the model and count in no figure above:{' '}
        {reasons.map(([reason, count]) => `${reason} (${count})`).join('; ')}.
      </dd>
    </dl>
  );
}
