/**
 * Moves wished-for positions apart until neighbours are `gap` away from each other, each as near to its wish as the others
 * allow, all between `low` and `high` where there is room for them. Answers in the order given. Pools of neighbours that push
 * each other share their mean shift (the pool-adjacent-violators method of isotonic regression).
 */
export function dodge(wishes: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wishes.map((_, at) => at).toSorted((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
  const pools: { mean: number; size: number }[] = [];
  order.forEach((at, rank) => {
    let pool = { mean: (wishes[at] ?? 0) - rank * gap, size: 1 };
    for (let last = pools.at(-1); last && last.mean >= pool.mean; last = pools.at(-1)) {
      pools.pop();
      pool = {
        mean: (last.mean * last.size + pool.mean * pool.size) / (last.size + pool.size),
        size: last.size + pool.size,
      };
    }
    pools.push(pool);
  });
  const highest = high - gap * (order.length - 1);
  const starts = pools.flatMap(({ mean, size }) =>
    Array.from({ length: size }, () => Math.max(low, Math.min(highest, mean))),
  );
  const placed = new Array<number>(order.length).fill(0);
  order.forEach((at, rank) => {
    placed[at] = Math.max(low, starts[rank] ?? 0) + rank * gap;
  });
  return placed;
}
