import { type Job, mostPerHost } from './problem';

/** With more classes than the first, only those are looked at that must stand alone; with more of those than the second, none. */
const FEW = 256;
const MANY = 512;

/**
 * Hosts needed because some items exclude each other in pairs: the weight of a set of classes no two of which share a host, found
 * greedily by degree (D. S. Johnson 1974). A class weighs as many hosts as it has items if two of it do not fit together, else one.
 */
export function clique(job: Job, members: readonly number[]): number {
  const vertices = members.length <= FEW ? members : members.filter((k) => mostPerHost(job, k) === 1);
  if (vertices.length > MANY) return 0;
  const weight = vertices.map((k) => (mostPerHost(job, k) === 1 ? job.count[k]! : 1));
  const neighbours = vertices.map((k) => vertices.map((l) => k !== l && exclude(job, k, l)));
  return greedy(weight, neighbours);
}

/** Whether one of each class fits no host together. */
function exclude(job: Job, k: number, l: number): boolean {
  for (let kind = 0; kind < job.kinds; kind++) if (fitTogether(job, kind, k, l)) return false;
  return true;
}

function fitTogether(job: Job, kind: number, k: number, l: number): boolean {
  const { stride, capacity, demand } = job;
  for (let d = 0; d < job.dimensions; d++) {
    if (demand[k * stride + d]! + demand[l * stride + d]! > capacity[kind * stride + d]!) return false;
  }
  return job.perHostLimit >= 2;
}

function greedy(weight: readonly number[], neighbours: readonly (readonly boolean[])[]): number {
  let candidates = [...weight.keys()];
  let total = 0;
  while (candidates.length > 0) {
    const chosen = heaviest(candidates, weight, neighbours);
    total += weight[chosen]!;
    candidates = candidates.filter((v) => neighbours[chosen]![v]);
  }
  return total;
}

/** The candidate whose own weight and candidates next to it weigh most. */
function heaviest(
  candidates: readonly number[],
  weight: readonly number[],
  neighbours: readonly (readonly boolean[])[],
): number {
  let best = candidates[0]!;
  let most = -1;
  for (const v of candidates) {
    let reach = weight[v]!;
    for (const u of candidates) if (neighbours[v]![u]) reach += weight[u]!;
    if (reach <= most) continue;
    most = reach;
    best = v;
  }
  return best;
}
