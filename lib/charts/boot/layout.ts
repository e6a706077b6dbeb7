import { type PhaseId, phases } from '../../model/platform';
import type { PlatformResult, Result, StartResult } from '../../model/result';
import type { SceneNode } from '../../model/scene';
import { type Axis, timeAxis } from '../drawing/axis';
import type { Side } from '../drawing/compose';
import { duration } from '../drawing/number';
import { type Rows, rowsOf } from '../drawing/rows';
import { gradeEntries, type KeyEntry, strip, swatch } from '../drawing/strip';
import { type Subject, sidesOf, subjectsOf } from '../drawing/subject';
import { textWidth } from '../drawing/text';

/** Where everything of the boot-time chart stands. */
export interface BootLayout extends Rows {
  readonly keys: readonly SceneNode[];
  readonly head: number;
  readonly times: readonly [number, number];
  readonly shares: readonly [number, number];
  /** Whether the phases stand in a column of their own, to the right of the times. */
  readonly beside: boolean;
  readonly axis: Axis;
  readonly lane: number;
}

const started = (subjects: readonly Subject[]): (readonly [Side, PlatformResult, StartResult])[] =>
  subjects.flatMap((subject) =>
    sidesOf(subject).flatMap(([side, platform]) => (platform.start ? [[side, platform, platform.start] as const] : [])),
  );

const phaseEntries = (present: ReadonlySet<PhaseId>): KeyEntry[] =>
  phases.filter(({ id }) => present.has(id)).map(({ id, name }) => swatch(name, `$phase-${id}`));

function keysOf(starts: readonly StartResult[], width: number) {
  const grades = starts.flatMap(({ provenance, phases: parts }) => [
    provenance.grade,
    ...parts.map((part) => part.provenance.grade),
  ]);
  const ids = new Set(starts.flatMap((start) => start.phases.map(({ id }) => id)));
  const first = strip(
    'phase',
    [{ words: 'Bar: share of the mean time', glyph: null }, ...phaseEntries(ids)],
    [0, 0, width],
  );
  const second = strip(
    'grade',
    [{ words: 'Evidence', glyph: null }, ...gradeEntries('bar', grades)],
    [0, first.height + 4, width],
  );
  return { nodes: [...first.nodes, ...second.nodes], height: first.height + second.height + 12 };
}

/** Room right of the last instance for its label. */
const tailRoom = (all: ReturnType<typeof started>): number =>
  Math.max(40, ...all.map(([side, , { ready }]) => textWidth(tailWords(side, ready.p50, ready.last)) + 14));

/** What stands at the end of a line. */
export const tailWords = (side: Side, median: number, last: number): string =>
  side === 'A' ? `A ${duration.short(median)}` : `last ${duration.short(last)}`;

export function bootLayout(result: Result, width: number, pinned: Result | null): BootLayout {
  const subjects = subjectsOf(result, pinned);
  const all = started(subjects);
  const keys =
    all.length > 0
      ? keysOf(
          all.map(([, , start]) => start),
          width,
        )
      : { nodes: [], height: 0 };
  const beside = width >= 860;
  const lane = pinned ? 18 : 0;
  const head = keys.height + (all.length > 0 ? 36 : 0);
  const rows = rowsOf(subjects, width, head, (beside ? 56 : 74) + lane);
  const [x0, x1] = rows.plot;
  const split = beside ? x0 + (x1 - x0) * 0.58 : x1;
  const times = [x0 + 8, split - tailRoom(all)] as const;
  const seconds = all.flatMap(([, , { ready }]) => [ready.quantiles[1] ?? ready.p50, ready.p50, ready.last]);
  const least = Math.max(1e-6, Math.min(...seconds, 1e9));
  const axis = timeAxis(all.length > 0 ? least * 0.9 : 1, all.length > 0 ? Math.max(...seconds) : 1, times);
  return {
    ...rows,
    keys: keys.nodes,
    head,
    times,
    shares: beside ? [split + 12, x1] : [x0 + 8, x1],
    beside,
    axis,
    lane,
  };
}
