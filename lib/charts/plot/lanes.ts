export interface Lanes {
  /** Top and height of the bar of B. */
  readonly top: number;
  readonly thick: number;
  /** Top and height of the hollow bar of A below it. */
  readonly below: number;
  readonly thin: number;
}

/** Where the bars of a band lie; `both` where any platform has a pinned value. */
export function lanesOf(pitch: number, middle: number, both: boolean): Lanes {
  const thick = Math.max(8, Math.min(36, pitch * (both ? 0.5 : 0.62)));
  const thin = both ? Math.max(4, Math.min(12, pitch * 0.22)) : 0;
  const top = middle - (thick + thin + (both ? 1 : 0)) / 2;
  return { top, thick, thin, below: top + thick + 1 };
}
