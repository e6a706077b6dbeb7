import type { ClaimStrip, Outcome } from '../model/claim';
import type { Scene, SceneNode } from '../model/scene';
import { compose, type Item } from './drawing/compose';
import { circle, clampedText, group, line, path, rect, step, text } from './drawing/node';
import { strip } from './drawing/strip';
import { fitText, textWidth } from './drawing/text';

const words: Readonly<Record<Outcome, string>> = {
  holds: 'holds',
  tie: 'no difference',
  fails: 'fails',
  silent: 'nothing to compare',
};

const gap = 10;
const pitchY = 20;

/** A square of 2 x `half`, told apart by shape and not by colour: full, half full, hollow with a cross, or a dot. */
function glyph(outcome: Outcome, x: number, y: number, half: number): SceneNode {
  const edge = { fill: 'none', stroke: '$accent', 'stroke-width': 1.4 };
  const [left, top, side] = [x - half, y - half, 2 * half];
  if (outcome === 'holds') return rect('cell', left, top, side, side, { ...edge, fill: '$accent' });
  if (outcome === 'silent') return circle('cell', x, y, 1.5, { fill: '$muted' });
  const frame = rect('frame', left, top, side, side, { ...edge, stroke: '$muted' });
  if (outcome === 'tie') return group('cell', [frame, rect('half', left, y, side, half, { fill: '$muted' })]);
  const cross =
    step('M', left + 2, top + 2) +
    step('L', x + half - 2, y + half - 2) +
    step('M', x + half - 2, top + 2) +
    step('L', left + 2, y + half - 2);
  return group('cell', [frame, path('cross', cross, { ...edge, stroke: '$muted' })]);
}

interface Layout {
  readonly left: number;
  readonly top: number;
  readonly half: number;
  /** Middle of each column. */
  readonly xs: readonly number[];
  readonly keys: readonly SceneNode[];
}

function layoutOf({ rows, groups, cells }: ClaimStrip, width: number): Layout {
  const seen = new Set(cells.map(({ outcome }) => outcome));
  const entries = (['holds', 'tie', 'fails', 'silent'] as const)
    .filter((outcome) => seen.has(outcome))
    .map((outcome) => ({
      words: words[outcome],
      glyphWidth: 12,
      glyph: (x: number, y: number) => glyph(outcome, x + 6, y, 5),
    }));
  const keys = strip('key', entries, [2, 0, width - 4]);
  const left = Math.min(width * 0.34, Math.max(...rows.map((row) => textWidth(row))) + 8);
  const columns = groups.reduce((sum, { columns: own }) => sum + own.length, 0);
  const pitch = Math.min(22, (width - left - 2 - gap * (groups.length - 1)) / columns);
  const xs = groups.flatMap(({ columns: own }, at) => {
    const before = groups.slice(0, at).reduce((sum, each) => sum + each.columns.length, 0);
    return own.map((_, column) => left + gap * at + pitch * (before + column + 0.5));
  });
  return { left, top: keys.height + 62, half: Math.min(7, pitch / 2 - 1.5), xs, keys: keys.nodes };
}

/** Columns from the first to before the last, by their middles. */
type Span = readonly [first: number, last: number];

/** Where each group begins and ends. */
function spansOf({ groups }: ClaimStrip): Span[] {
  let before = 0;
  return groups.map(({ columns }) => {
    const first = before;
    before += columns.length;
    return [first, before - 1];
  });
}

/** A head over a span of columns with its rule. */
function headOf(key: string, name: string, y: number, [first, last]: Span, { xs, half }: Layout): SceneNode {
  const [left, right] = [(xs[first] ?? 0) - half - 1, (xs[last] ?? 0) + half + 1];
  return group(key, [
    clampedText('name', (left + right) / 2, y, name, [left - 3, right + 3], { size: 11 }),
    line('rule', left, y + 5, right, y + 5),
  ]);
}

/** Names of groups and columns above, of rows at the left. */
function furnitureOf(claim: ClaimStrip, layout: Layout): SceneNode[] {
  const { rows, groups, unit } = claim;
  const { left, top, xs, half, keys } = layout;
  const spans = spansOf(claim);
  const overs = groups.flatMap(({ over }, at) => {
    if (at > 0 && groups[at - 1]?.over === over) return [];
    const same = groups.findLastIndex((other, last) => other.over === over && last >= at);
    return [headOf(`over-${at}`, over, top - 46, [spans[at]?.[0] ?? 0, spans[same]?.[1] ?? 0], layout)];
  });
  const heads = groups.map(({ name }, at) => headOf(`group-${at}`, name, top - 26, spans[at] ?? [0, 0], layout));
  const columns = groups
    .flatMap((each) => each.columns)
    .map((column, at) => {
      const x = xs[at] ?? 0;
      return clampedText(`column-${at}`, x, top - 6, column, [x - half - 4, x + half + 4], { size: 10 });
    });
  const names = rows.map((row, at) => text(`row-${at}`, 0, top + pitchY * (at + 0.5) + 4, fitText(row, left - 8)));
  return [
    ...keys,
    ...overs,
    ...heads,
    text('unit', 0, top - 6, fitText(unit, left - 8, 10), { size: 10 }),
    ...columns,
    ...names,
  ];
}

/** The scenarios that a claim was tried in, one square each, as a scene `width` px wide. */
export function drawClaim(claim: ClaimStrip, width: number): Scene {
  const layout = layoutOf(claim, width);
  const { xs, top, half } = layout;
  const items = claim.cells.map(({ outcome, words: setting, figures }, at): Item => {
    const row = Math.floor(at / xs.length);
    const [x, y] = [xs[at % xs.length] ?? 0, top + pitchY * (row + 0.5)];
    return {
      side: 'B',
      node: group(`cell-${at}`, [glyph(outcome, x, y, half)]),
      mark: {
        name: `${setting}: ${words[outcome]}`,
        detail: [setting, figures, words[outcome]],
        series: claim.rows[row] ?? '',
        x: Math.round(x * 100) / 100,
        y: Math.round(y * 100) / 100,
        rx: half,
        ry: half,
        provenance: null,
        platform: null,
      },
      row: [setting, words[outcome], figures],
    };
  });
  return compose({
    chart: `claim-${claim.claim}`,
    width,
    height: top + pitchY * claim.rows.length + 2,
    headline: claim.finding,
    summary: `${claim.title}. ${claim.finding}`,
    caption: `${claim.title}: every scenario that was tried`,
    columns: [
      { id: 'scenario', name: 'scenario', unit: '' },
      { id: 'verdict', name: 'verdict', unit: '' },
      { id: 'figures', name: 'figures', unit: '' },
    ],
    items,
    furniture: furnitureOf(claim, layout),
    compared: false,
    focus: null,
  });
}
