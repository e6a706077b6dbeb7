import type { PlatformResult } from '../../model/result';

const milestones = [0.05, 0.25, 0.5, 0.75, 0.95, 1] as const;

/** Points of the curve, [seconds, instances ready], that come first at or after each milestone. */
export function milestonesOf({ placement, start }: PlatformResult): (readonly [number, number])[] {
  const found = milestones.flatMap((part) => {
    const point = start?.timeline.find(([, ready]) => ready >= Math.ceil(placement.placed * part));
    return point ? [point] : [];
  });
  return [...new Set(found)];
}
