import { dimensions, type PlatformResult, type Result } from '../../model/result';
import type { SceneNode } from '../../model/scene';
import { hatch } from '../drawing/grade';
import { group, path, rect } from '../drawing/node';
import type { Panel } from '../drawing/panels';
import { type Refused, refusedBelow } from '../drawing/refused';
import { gradeEntries, type KeyEntry, strip, swatch } from '../drawing/strip';
import { isPlaced, type Subject, subjectsOf } from '../drawing/subject';
import { type Plan, planOf } from './plan';
import { lookOf } from './tank';

const gaugeWidth = 226;
export const gaugeLine = 17;
export const headHeight = 64;
const columnGap = 40;

/** One platform's share of the picture. */
export interface Block {
  readonly panel: Panel;
  readonly platform: PlatformResult;
  readonly plan: Plan;
  /** Where vessels begin, and where gauges do. */
  readonly vessels: readonly [number, number];
  readonly gauges: readonly [number, number];
  readonly right: number;
}

export interface PackingLayout {
  readonly blocks: readonly Block[];
  readonly keys: readonly SceneNode[];
  readonly refused: Refused;
}

const cellKey = (words: string, workload: number): KeyEntry => ({
  words,
  glyphWidth: 12,
  glyph: (x, y) => {
    const { core, ink } = lookOf(workload);
    const inner = 11 * core;
    return group('glyph', [
      rect('cell', x, y - 5.5, 11, 11, { fill: '$muted', 'fill-opacity': ink }),
      ...(core > 0 ? [rect('core', x + 5.5 - inner / 2, y - inner / 2, inner, inner, { fill: '$surface' })] : []),
    ]);
  },
});

const strandedKey: KeyEntry = {
  words: 'free, but of no use',
  glyphWidth: 14,
  glyph: (x, y) =>
    path('glyph', hatch(x, y - 5, 14, 10, 4, true), { fill: 'none', stroke: '$axis', 'stroke-width': 1 }),
};

/** What cells and fills mean. */
export const keyEntries = ({ scenario: { workloads } }: Result): KeyEntry[] => [
  ...workloads.map(({ name }, at) => cellKey(workloads.length === 1 ? `one ${name}` : name, at)),
  swatch('kept by host and platform', '$layer-host-os'),
  strandedKey,
];

function blockOf(subject: Subject, x: number, y: number, width: number): Block | null {
  if (!subject.now) return null;
  const wide = width >= 520;
  const plan = planOf(subject.now.placement, width - 4 - (wide ? gaugeWidth : 18));
  const gauges = [x + 20, y + headHeight + (subject.pinned ? 18 : 0)] as const;
  const vessels = wide
    ? ([x + gaugeWidth, y + 6] as const)
    : ([x + 18, gauges[1] + gaugeLine * dimensions.length + 8] as const);
  return {
    panel: { subject, x: x + 2, y, width: wide ? gaugeWidth - 22 : width - 4 },
    platform: subject.now,
    plan,
    vessels,
    gauges,
    right: x + width,
  };
}

/** Blocks below each other, two abreast where there is room. */
export function packingLayout(result: Result, width: number, pinned: Result | null): PackingLayout {
  const subjects = subjectsOf(result, pinned);
  const placed = subjects.filter(({ now }) => isPlaced(now));
  const keys = strip(
    'key',
    placed.length > 0
      ? [
          { words: 'Each box is a host', glyph: null },
          ...keyEntries(result),
          ...gradeEntries(
            'dot',
            placed.flatMap(({ now }) => now?.placement.provenance.grade ?? []),
          ),
        ]
      : [],
    [2, 0, width - 4],
  );
  const columns = width >= 1160 && placed.length > 1 ? 2 : 1;
  const each = (width - columnGap * (columns - 1)) / columns;
  let [y, bottom] = [keys.height + (placed.length > 0 ? 14 : 0), 0];
  const blocks = placed.flatMap((subject, at) => {
    if (at % columns === 0) y = Math.max(y, bottom);
    const block = blockOf(subject, (at % columns) * (each + columnGap), y, each);
    if (!block) return [];
    bottom = Math.max(
      bottom,
      block.gauges[1] + gaugeLine * dimensions.length + 24,
      block.vessels[1] + block.plan.height + 24,
    );
    return [block];
  });
  y = Math.max(y, bottom);
  return {
    blocks,
    keys: keys.nodes,
    refused: refusedBelow(subjects, width, y, [null, null, null, null, null, null, null, 'refused', null]),
  };
}
