import type { Chart } from '../../model/chart';
import type { PlacementResult, PlatformResult, Result } from '../../model/result';
import type { Side } from '../drawing/compose';
import type { Extremes } from '../drawing/finding';
import type { Measure } from '../drawing/number';
import { isPlaced, sidesOf, subjectsOf } from '../drawing/subject';

/** One quantity of a placement against the number of workloads. */
export interface Sweep extends Pick<Chart, 'id' | 'title' | 'question' | 'reading'> {
  readonly noun: string;
  readonly measure: Measure;
  /** The quantity for `count` workloads on `hosts` hosts, spares included. */
  readonly value: (placement: PlacementResult, count: number, hosts: number) => number;
  /** The best that any placement could reach now; null where it is not known. */
  readonly bound: (placement: PlacementResult) => number | null;
  readonly finding: (ends: Extremes) => string;
}

export interface Point {
  readonly count: number;
  readonly value: number;
}

export interface Run {
  readonly side: Side;
  readonly platform: PlatformResult;
  readonly points: readonly Point[];
  /** Where the scenario is on the line. */
  readonly here: Point;
  readonly bound: number | null;
}

/** The lines of both scenarios; those of A first, so that B lies over them. */
export const runsOf = (sweep: Sweep, result: Result, pinned: Result | null): Run[] =>
  subjectsOf(result, pinned).flatMap((subject) =>
    sidesOf(subject).flatMap(([side, platform]) => {
      if (!isPlaced(platform)) return [];
      const { placement } = platform;
      const here = { count: placement.placed, value: sweep.value(placement, placement.placed, placement.hosts) };
      const others = placement.sweep.flatMap(({ count, hosts }) =>
        hosts === null || hosts <= 0 || count === here.count
          ? []
          : [{ count, value: sweep.value(placement, count, hosts) }],
      );
      return [
        {
          side,
          platform,
          here,
          bound: sweep.bound(placement),
          points: [...others, here].toSorted((a, b) => a.count - b.count),
        },
      ];
    }),
  );
