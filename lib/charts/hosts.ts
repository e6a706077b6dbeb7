import type { Chart } from '../model/chart';
import type { Extremes } from './drawing/finding';
import { hosts as measure, workloads } from './drawing/number';
import { sweepChart } from './sweep';

function finding({ low, high, lowest, highest }: Extremes): string {
  const { placed } = low.platform.placement;
  const need = `${workloads.spoken(placed)} ${placed === 1 ? 'needs' : 'need'} ${measure.spoken(low.value)} on ${lowest}`;
  return highest === null ? `${need}.` : `${need} and ${measure.short(high.value)} on ${highest}.`;
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
