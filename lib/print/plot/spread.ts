/** Moves middles apart until each is `apart` from the next and all lie between 0 and 1, in the order they have; where there is no room for all, evenly. */
export function spread(middles: readonly number[], apart: number): number[] {
  const gap = Math.min(apart, 1 / Math.max(1, middles.length));
  const order = middles.map((_, at) => at).toSorted((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0) || a - b);
  const placed: number[] = [];
  for (const at of order) placed.push(Math.max(middles[at] ?? 0, (placed.at(-1) ?? -gap / 2) + gap));
  for (let k = placed.length - 1, limit = 1 - gap / 2; k >= 0; k--) {
    placed[k] = Math.min(placed[k] ?? 0, limit);
    limit = (placed[k] ?? 0) - gap;
  }
  const moved = [...middles];
  order.forEach((at, k) => {
    moved[at] = placed[k] ?? 0;
  });
  return moved;
}
