/** Numbers of workloads that the slider stops at: every one up to 20, then steps of about 5 %, round to two digits. */
export function stopsUpTo(most: number): readonly number[] {
  const stops: number[] = [];
  for (let n = 1; n < most; ) {
    stops.push(n);
    const step = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 1);
    n = n < 20 ? n + 1 : Math.max(n + 1, Math.round((n * 1.05) / step) * step);
    if (n >= 100) n = Math.round(n / step) * step;
  }
  return [...stops, most];
}

/** Index of the stop nearest to a number, on a log scale. */
export function stopNear(stops: readonly number[], n: number): number {
  let best = 0;
  for (const [index, stop] of stops.entries())
    if (Math.abs(Math.log(stop / n)) < Math.abs(Math.log((stops[best] as number) / n))) best = index;
  return best;
}
