import type { Grade } from '../../model/evidence';
import type { SceneNode } from '../../model/scene';
import type { Item } from './compose';
import { markOf } from './compose';
import { gradeGlyph } from './grade';
import { familyName, markerPath } from './marker';
import { group, path, text } from './node';
import { refusalOf, type Subject, shortfallOf } from './subject';
import { fitText, textWidth, wrapText } from './text';

/** A platform's own small drawing in a grid of such. */
export interface Panel {
  readonly subject: Subject;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Panels {
  readonly panels: readonly Panel[];
  readonly bottom: number;
}

const gutter = 36;
const rowGap = 26;

/** Name line and note line above what a panel holds. */
export const panelHead = 44;

/** Columns of panels at least `least` px wide, in reading order; a row is as high as its highest panel. */
export function panelsOf(
  subjects: readonly Subject[],
  width: number,
  top: number,
  least: number,
  heightOf: (subject: Subject, width: number) => number,
): Panels {
  const columns = Math.max(1, Math.min(4, subjects.length, Math.floor((width + gutter) / (least + gutter))));
  const each = (width - 4 - gutter * (columns - 1)) / columns;
  let [y, tallest] = [top, 0];
  const panels = subjects.map((subject, at) => {
    if (at % columns === 0 && at > 0) [y, tallest] = [y + tallest + rowGap, 0];
    tallest = Math.max(tallest, heightOf(subject, each));
    return { subject, x: 2 + (at % columns) * (each + gutter), y, width: each };
  });
  return { panels, bottom: y + tallest + 6 };
}

/** Family's shape and name at the left, the platform's figure at the right with its grade, family and shortfall below. */
export function panelName({ subject, x, y, width }: Panel, figure: string, grade: Grade | null = null): SceneNode {
  const { id, name, family, now } = subject;
  const figureWidth = textWidth(figure, 13, 600);
  const room = width - 20 - (figure === '' ? 0 : figureWidth + 12 + (grade ? 14 : 0));
  const kind = familyName(family) === name ? '' : familyName(family);
  const both = [kind, shortfallOf(now)].filter((words) => words !== '').join(' · ');
  const note = [both, shortfallOf(now), kind].find((words) => textWidth(words) <= width - 20) ?? '';
  return group(`name-${id}`, [
    path('shape', markerPath(family, x + 6, y + 8.5, 5), { fill: `$${family}` }),
    text('name', x + 18, y + 13, fitText(name, room, 13, 600), { size: 13, weight: 600, ink: '$text' }),
    ...(figure === ''
      ? []
      : [text('figure', x + width, y + 13, figure, { size: 13, weight: 600, anchor: 'end', ink: '$text' })]),
    ...(grade ? [gradeGlyph(grade, x + width - figureWidth - 9, y + 8.5)] : []),
    ...(note === '' ? [] : [text('note', x + 18, y + 30, note)]),
  ]);
}

const refusalLines = 4;

/** Height of a panel that only says why it was refused. */
export const refusedHeight = (subject: Subject, width: number): number =>
  panelHead + 16 * (subject.now ? wrapText(`Refused: ${refusalOf(subject.now)}`, width - 20, refusalLines).length : 1);

/** Why a platform has nothing to show. */
export function refusedPanel({ subject, x, y, width }: Panel, blanks: Item['row']): Item[] {
  const { id, name, family, now } = subject;
  if (now === null || now.placement.placed > 0) return [];
  const reason = refusalOf(now);
  const shown = wrapText(`Refused: ${reason}`, width - 20, refusalLines);
  const height = 16 * shown.length;
  const top = y + panelHead - 6;
  return [
    {
      side: 'B',
      node: group(`refused-${id}`, [
        ...shown.map((words, at) => text(`line-${at}`, x + 18, top + 12 + 16 * at, words)),
        path('bar', `M${Math.round(x + 8)} ${Math.round(top)}v${height}`, {
          fill: 'none',
          stroke: '$warning',
          'stroke-width': 2,
        }),
      ]),
      mark: markOf({
        side: 'B',
        platform: { id, name },
        series: id,
        what: 'refused',
        spoken: reason,
        short: reason,
        box: [x + width / 2, top + height / 2, width / 2, height / 2],
        provenance: now.placement.provenance,
      }),
      row: [name, familyName(family), ...blanks],
    },
  ];
}
