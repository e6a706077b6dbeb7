import type { ClaimStrip, Outcome } from '../model/claim';
import type { Scene, SceneNode } from '../model/scene';
import { compose, gradeCells, gradeColumn, type Item, sourcesColumn } from './drawing/compose';
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

/** A square of 2 x `half` in one node, told apart by shape and not by colour: full, half full, crossed out, or a dot. */
function glyph(outcome: Outcome, x: number, y: number, half: number): SceneNode {
  const [left, top, right, base] = [x - half, y - half, x + half, y + half];
  if (outcome === 'holds') return rect('cell', left, top, 2 * half, 2 * half, { fill: '$accent' });
  if (outcome === 'silent') return circle('cell', x, y, 1.5, { fill: '$muted' });
  const box = (upper: number): string =>
    `${step('M', left, upper)}${step('H', right)}${step('V', base)}${step('H', left)}Z`;
  const cross = step('M', left, top) + step('L', right, base) + step('M', right, top) + step('L', left, base);
  if (outcome === 'fails') return path('cell', box(top) + cross, { fill: 'none', stroke: '$muted' });
  // Where two boxes lie over each other there is a hole: the upper half is left.
  return path('cell', box(top) + box(y), { fill: '$muted', 'fill-rule': 'evenodd', stroke: '$muted' });
}

interface Layout {
  readonly left: number;
  readonly top: number;
  readonly half: number;
  /** Middle of each column. */
  readonly xs: readonly number[];
  readonly keys: readonly SceneNode[];
}

function layoutOf({ rows, groups, cells, unit }: ClaimStrip, width: number): Layout {
  const seen = new Set(cells.map(({ outcome }) => outcome));
  const entries = (['holds', 'tie', 'fails', 'silent'] as const)
    .filter((outcome) => seen.has(outcome))
    .map((outcome) => ({
      words: words[outcome],
      glyphWidth: 12,
      glyph: (x: number, y: number) => glyph(outcome, x + 6, y, 5),
    }));
  const order = { words: `in each group ${groups[0]?.columns.join(', ')} ${unit}`, glyph: null };
  const keys = strip('key', [...entries, order], [2, 0, width - 4]);
  const left = Math.min(width * 0.34, Math.max(...rows.map((row) => textWidth(row))) + 8);
  const columns = groups.reduce((sum, { columns: own }) => sum + own.length, 0);
  const pitch = Math.min(22, (width - left - 2 - gap * (groups.length - 1)) / columns);
  const xs = groups.flatMap(({ columns: own }, at) => {
    const before = groups.slice(0, at).reduce((sum, each) => sum + each.columns.length, 0);
    return own.map((_, column) => left + gap * at + pitch * (before + column + 0.5));
  });
  return { left, top: keys.height + 46, half: Math.min(7, pitch / 2 - 1.5), xs, keys: keys.nodes };
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
    clampedText('name', (left + right) / 2, y, name, [left - 4, right + 4], { size: 10 }),
    line('rule', left, y + 5, right, y + 5),
  ]);
}

/** Names of groups and columns above, of rows at the left. */
function furnitureOf(claim: ClaimStrip, layout: Layout): SceneNode[] {
  const { rows, groups } = claim;
  const { left, top, keys } = layout;
  const spans = spansOf(claim);
  const overs = groups.flatMap(({ over }, at) => {
    if (at > 0 && groups[at - 1]?.over === over) return [];
    const same = groups.findLastIndex((other, last) => other.over === over && last >= at);
    return [headOf(`over-${at}`, over, top - 28, [spans[at]?.[0] ?? 0, spans[same]?.[1] ?? 0], layout)];
  });
  const heads = groups.map(({ name }, at) => headOf(`group-${at}`, name, top - 9, spans[at] ?? [0, 0], layout));
  const names = rows.map((row, at) => text(`row-${at}`, 0, top + pitchY * (at + 0.5) + 4, fitText(row, left - 8)));
  return [...keys, ...overs, ...heads, ...names];
}

/** The scenarios that a claim was tried in, one square each, as a scene `width` px wide. */
export function drawClaim(claim: ClaimStrip, width: number): Scene {
  const layout = layoutOf(claim, width);
  const { xs, top, half } = layout;
  const items = claim.cells.map(({ outcome, words: setting, told, figures, provenance }, at): Item => {
    const row = Math.floor(at / xs.length);
    const [x, y] = [xs[at % xs.length] ?? 0, top + pitchY * (row + 0.5)];
    return {
      side: 'B',
      node: { ...glyph(outcome, x, y, half), key: `cell-${at}` },
      mark: {
        name: `${setting}: ${words[outcome]}`,
        detail: [setting, told, words[outcome]],
        series: claim.rows[row] ?? '',
        x: Math.round(x * 100) / 100,
        y: Math.round(y * 100) / 100,
        rx: half,
        ry: half,
        provenance,
        platform: null,
      },
      row: [setting, words[outcome], ...(figures ?? [null, null]), ...gradeCells(provenance)],
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
      { id: 'first', name: claim.sides[0], unit: claim.figureUnit },
      { id: 'second', name: claim.sides[1], unit: claim.figureUnit },
      gradeColumn,
      sourcesColumn,
    ],
    items,
    furniture: furnitureOf(claim, layout),
    compared: false,
    focus: null,
  });
}
