import type { Chart } from '../model/chart';
import type { Extremes } from './drawing/finding';
import { counted, instances } from './drawing/number';
import { sweepChart } from './sweep';

const measure = counted('instance per host', 'instances per host');

function finding({ low, high, lowest, highest, all }: Extremes): string {
  const spared = all.some(({ platform: { placement } }) => placement.hosts > placement.used);
  const host = spared ? 'A host in use' : 'A host';
  const carries = `${host} carries ${instances.spoken(high.value)} on ${highest ?? lowest}`;
  return highest === null ? `${carries}.` : `${carries} and ${instances.short(low.value)} on ${lowest}.`;
}

/** How many instances a host carries: of the hosts in use, spares not counted. */
export const density: Chart = sweepChart({
  id: 'density',
  title: 'Density',
  question: 'How many instances does a host carry, now and when there are more of them?',
  reading:
    'Each line is a platform; the upright broken line is the scenario. Lines rise while the first host fills, and level off where hosts are full.',
  noun: 'Instances per host',
  measure,
  value: ({ hosts, used }, count, needed) => count / Math.max(1, needed - (hosts - used)),
  bound: () => null,
  finding,
});
