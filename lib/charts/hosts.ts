import type { Chart } from '../model/chart';
import { hosts as measure, workloads } from './drawing/number';
import { type Reading, sweepChart } from './sweep';

function finding(sorted: readonly Reading[]): string {
  const [least, most] = [sorted[0], sorted.at(-1)] as [Reading, Reading];
  const need = `${workloads.spoken(least.count)} ${least.count === 1 ? 'needs' : 'need'} ${measure.spoken(least.value)} on ${least.name}`;
  if (least === most) return `${need}.`;
  return least.count === most.count ? `${need} and ${measure.short(most.value)} on ${most.name}.` : `${need}, and ${measure.short(most.value)} for ${measure.short(most.count)} on ${most.name}.`;
}

/** How many hosts it takes. */
export const hosts: Chart = sweepChart({
  id: 'hosts',
  title: 'Hosts needed',
  question: 'How many hosts do the workloads need, now and when there are more of them?',
  reading: 'Each line is a platform; the upright broken line is the scenario, and the short bar at or below its shape is the fewest hosts that any placement could do with.',
  noun: 'Hosts',
  measure,
  value: (_, __, count) => count,
  bound: ({ bound, hosts: all, used }) => (bound > 0 ? bound + all - used : null),
  finding,
});
