import { dimensions, type Refusal } from '../model/result';
import type { Estate, Instance } from './estate';
import { type Bins, units } from './place';
import { type Reason, refusals, type Refusal as Unplaced } from './placement/refusals';
import type { Settlement } from './settle';

/** Workloads barred from the platform, then those that found no host, with what stood against them. */
export function refusalsOf(estate: Estate, settlement: Settlement, arrivals: Uint16Array): Refusal[] {
  const asked = new Int32Array(estate.scenario.mix.length);
  for (const workload of arrivals.subarray(0, estate.scenario.count)) asked[workload] = (asked[workload] as number) + 1;
  const barred = estate.barred.map(({ index, ...reason }) => ({ ...reason, count: asked[index] as number }));
  return [...barred.filter(({ count }) => count > 0), ...unplacedOf(estate, settlement)];
}

/** The classes of a packing are the instances, once for each tenant. */
function unplacedOf(estate: Estate, settlement: Settlement): Refusal[] {
  const { problem, packing } = settlement;
  if (packing.refused === 0) return [];
  const found = refusals(problem, packing);
  return estate.instances.flatMap((instance, k) => {
    const own = found.filter((each) => each.class % estate.instances.length === k);
    const [first] = own;
    const count = own.reduce((sum, each) => sum + each.count, 0);
    return first ? [refusalOf(estate, settlement.bins, instance, k, first, count)] : [];
  });
}

const kinds = {
  resource: 'dimension',
  tenant: 'tenant',
  instances: 'instances',
  alike: 'instances',
  policy: 'dimension',
} as const;

function refusalOf(
  { platform }: Estate,
  bins: Bins,
  { workload }: Instance,
  k: number,
  { hosts, reasons }: Unplaced,
  count: number,
): Refusal {
  const short = shortOfEmpty(bins, k);
  if (short.length > 0) return { workload: workload.id, count, kind: 'dimension', reason: short.join('; ') };
  const places = platform.nodeGuest ? 'node guests' : 'hosts';
  const words = reasons.map((reason) => wordsOf(reason));
  const [main] = reasons;
  const reason = `of ${hosts} ${places}, ${words.join('; ')}`;
  return { workload: workload.id, count, kind: main ? kinds[main.kind] : 'dimension', reason };
}

/** What even an empty host has too little of. */
function shortOfEmpty({ demand, capacity }: Bins, k: number): string[] {
  return dimensions.flatMap(({ name, unit }, d) => {
    const need = demand[k]?.[d] ?? 0;
    const best = Math.max(...capacity.map((has) => has[d] ?? 0));
    return need > best ? [`${figure(need)} ${unit} of ${name} asked for, ${figure(best)} on an empty host`] : [];
  });
}

function wordsOf(reason: Reason): string {
  switch (reason.kind) {
    case 'resource': {
      const { name, unit } = dimensions[reason.dimension] as (typeof dimensions)[number];
      const scale = units[reason.dimension] as number;
      const [need, free] = [reason.need / scale, reason.bestFree / scale].map(figure);
      return `${reason.hosts} lack ${name}: ${need} ${unit} asked for, ${free} free at best`;
    }
    case 'tenant':
      return `${reason.hosts} carry another tenant`;
    case 'policy':
      return `${reason.hosts} would do, but the policy does not come back to them`;
    default:
      return `${reason.hosts} carry as many instances as they may`;
  }
}

const figure = (amount: number): string => String(Number(amount.toPrecision(4)));
