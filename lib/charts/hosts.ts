import type { Chart } from '../model/chart';
import { extremes } from './drawing/finding';
import { hosts as measure, workloads } from './drawing/number';
import { type Reading, sweepChart } from './sweep';

function finding(sorted: readonly Reading[]): string {
  const ends = extremes(sorted, ({ value }) => measure.short(value));
  if (!ends) return '';
  const { low, high, lowest, highest } = ends;
  const need = `${workloads.spoken(low.count)} ${low.count === 1 ? 'needs' : 'need'} ${measure.spoken(low.value)} on ${lowest}`;
  if (highest === null) return `${need}.`;
  const others =
    low.count === high.count
      ? ` and ${measure.short(high.value)}`
      : `, and ${measure.short(high.value)} for ${measure.short(high.count)}`;
  return `${need}${others} on ${highest}.`;
}

/** How many hosts it takes. */
export const hosts: Chart = sweepChart({
  id: 'hosts',
  title: 'Hosts needed',
  question: 'How many hosts do the workloads need, now and when there are more of them?',
  reading:
    'Each line is a platform; the upright broken line is the scenario, and the short bar at or below its shape is the fewest hosts that any placement could do with.',
  noun: 'Hosts',
  measure,
  value: (_, __, count) => count,
  bound: ({ bound, hosts: all, used }) => (bound > 0 ? bound + all - used : null),
  finding,
});
