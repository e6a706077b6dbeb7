import { WHOLE } from './slack';

/** The largest share of any resource, in units of 2^-20. */
export function largest(share: Float64Array): number {
  let most = 0;
  for (let d = 0; d < share.length; d++) most = Math.max(most, Math.floor(share[d]! * WHOLE));
  return most;
}

/** The sum of the shares, each weighted by how much of the resource is asked for in all. */
export function weightedSum(share: Float64Array, weight: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < share.length; d++) sum += weight[d]! * share[d]!;
  return sum;
}

/** The sum of the squared shares, weighted likewise. */
export function weightedSquares(share: Float64Array, weight: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < share.length; d++) sum += weight[d]! * share[d]! * share[d]!;
  return sum;
}
