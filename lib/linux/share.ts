/** Somebody who wants a part of a capacity: in proportion to a weight above 0, and never more than `most`. */
export interface Claim {
  readonly weight: number;
  readonly most: number;
}

/**
 * Shares a capacity by water filling: all get in proportion to their weights until they have what they want, and what they leave
 * goes to the others in the same way. Gives the parts in the order of the claims; their sum is the capacity, or all that is wanted
 * where that is less. This is what weights mean in cgroup v2: "work-conserving" (Linux kernel documentation, cgroup-v2).
 */
export function waterFill(capacity: number, claims: readonly Claim[]): readonly number[] {
  const parts = new Array<number>(claims.length).fill(0);
  const order = claims.map((_, at) => at).toSorted((a, b) => fullAt(claims[a]) - fullAt(claims[b]) || a - b);
  let left = capacity;
  let weights = claims.reduce((sum, { weight }) => sum + weight, 0);
  for (const at of order) {
    const { weight, most } = claims[at] as Claim;
    const part = Math.max(0, Math.min(most, (left * weight) / weights));
    parts[at] = part;
    left -= part;
    weights -= weight;
  }
  return parts;
}

/** Height of the water at which a claim is full. */
const fullAt = (claim: Claim | undefined): number => (claim ? claim.most / claim.weight : 0);
