import type { Offer } from '../../model/policy';

/**
 * The resource scores of the default Kubernetes scheduler, in its integer arithmetic, 0 to 100. `requested` includes the incoming
 * pod; both arrays list the scored resources (processor and memory by default), each with weight 1. A resource that the node
 * does not have is left out. Checked against published and derived scores in `oracle/scheduler-score-vectors.json`.
 */
type Amounts = ArrayLike<number>;

const MOST = 100;

/** LeastAllocated (the default of NodeResourcesFit): the free share of the node; spreads. */
export function leastAllocated(requested: Amounts, capacity: Amounts): number {
  return meanScore(requested, capacity, (r, c) => (r > c ? 0 : Math.trunc(((c - r) * MOST) / c)));
}

/** MostAllocated: the used share of the node; packs. */
export function mostAllocated(requested: Amounts, capacity: Amounts): number {
  return meanScore(requested, capacity, (r, c) => (r > c ? MOST : Math.trunc((r * MOST) / c)));
}

/** A corner of the line from utilisation (percent) to score (0 to 10). */
export interface ShapePoint {
  readonly utilization: number;
  readonly score: number;
}

/** The shape of the documentation's bin packing example: the fuller the better. */
export const binPackShape: readonly ShapePoint[] = [
  { utilization: 0, score: 0 },
  { utilization: 100, score: 10 },
];

/** RequestedToCapacityRatio: straight lines between the points of a shape; resources that score zero are left out of the mean. */
export function requestedToCapacityRatio(requested: Amounts, capacity: Amounts, shape: readonly ShapePoint[]): number {
  let sum = 0;
  let scored = 0;
  for (let d = 0; d < capacity.length; d++) {
    const c = capacity[d]!;
    const used = c === 0 || requested[d]! > c ? 100 : Math.trunc((requested[d]! * 100) / c);
    const score = onShape(shape, used);
    if (score > 0) scored++;
    sum += Math.max(0, score);
  }
  return scored === 0 ? 0 : Math.round(sum / scored);
}

/** BalancedAllocation: how alike the used shares of the resources are. */
export function balancedAllocation(requested: Amounts, capacity: Amounts): number {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let d = 0; d < capacity.length; d++) {
    if (capacity[d] === 0) continue;
    const share = Math.min(1, requested[d]! / capacity[d]!);
    count++;
    sum += share;
    squares += share * share;
  }
  if (count < 2) return MOST;
  if (count === 2) return Math.trunc((1 - deviationOfTwo(requested, capacity)) * MOST);
  return Math.trunc((1 - Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2))) * MOST);
}

function deviationOfTwo(requested: Amounts, capacity: Amounts): number {
  let difference = 0;
  let sign = 1;
  for (let d = 0; d < capacity.length; d++) {
    if (capacity[d] === 0) continue;
    difference += sign * Math.min(1, requested[d]! / capacity[d]!);
    sign = -1;
  }
  return Math.abs(difference) / 2;
}

function meanScore(
  requested: Amounts,
  capacity: Amounts,
  score: (requested: number, capacity: number) => number,
): number {
  let sum = 0;
  let scored = 0;
  for (let d = 0; d < capacity.length; d++) {
    if (capacity[d] === 0) continue;
    sum += score(requested[d]!, capacity[d]!);
    scored++;
  }
  return scored === 0 ? 0 : Math.trunc(sum / scored);
}

function onShape(shape: readonly ShapePoint[], used: number): number {
  const scale = MOST / 10;
  for (let p = 0; p < shape.length; p++) {
    const { utilization, score } = shape[p]!;
    if (used > utilization) continue;
    const before = shape[p - 1];
    if (!before) return score * scale;
    const rise = (score - before.score) * scale * (used - before.utilization);
    return before.score * scale + Math.trunc(rise / (utilization - before.utilization));
  }
  return (shape[shape.length - 1]?.score ?? 0) * scale;
}

/** What is requested of a node's processor and memory with the incoming pod, and what it has of them. */
export function requestedWith({ capacity, free, demand }: Offer): { requested: number[]; capacity: number[] } {
  const asked = (d: number): number => capacity[d]! - free[d]! + demand[d]!;
  if (capacity.length === 1) return { requested: [asked(0)], capacity: [capacity[0]!] };
  return { requested: [asked(0), asked(1)], capacity: [capacity[0]!, capacity[1]!] };
}
