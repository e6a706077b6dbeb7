/** A label on a pole that stands at `x`; the words reach `width` px to the right of it. */
export interface Flag {
  readonly x: number;
  readonly width: number;
}

/**
 * How high each flag has to hang, counted from 0, so that no words cross other words or another flag's pole: from right to left,
 * each above all flags whose poles stand below its words.
 */
export function flagTiers(flags: readonly Flag[]): number[] {
  const tiers = new Array<number>(flags.length).fill(0);
  const order = flags.map((_, at) => at).toSorted((a, b) => (flags[b]?.x ?? 0) - (flags[a]?.x ?? 0) || a - b);
  order.forEach((at, rank) => {
    const { x, width } = flags[at] as Flag;
    const under = order.slice(0, rank).filter((other) => (flags[other]?.x ?? 0) <= x + width + 8);
    tiers[at] = Math.max(-1, ...under.map((other) => tiers[other] ?? 0)) + 1;
  });
  return tiers;
}
