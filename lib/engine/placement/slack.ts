/** A whole resource, in the units that slack is counted in. */
export const WHOLE = 1 << 20;

/** How empty a host is: the sum over its resources of free / capacity in units of 2^-20, each rounded down. */
export function slack(free: Int32Array, capacity: Int32Array): number {
  let sum = 0;
  for (let d = 0; d < free.length; d++) sum += Math.floor((free[d]! * WHOLE) / (capacity[d]! || 1));
  return sum;
}
