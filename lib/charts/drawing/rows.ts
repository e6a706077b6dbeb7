import type { SceneNode } from '../../model/scene';
import type { Item } from './compose';
import { markOf } from './compose';
import { familyName, markerPath } from './marker';
import { backedText, group, path, text } from './node';
import { refusalOf, type Subject, shortfallOf } from './subject';
import { fitText, textWidth, wrapText } from './text';

/** A platform's band across the chart. */
export interface Row {
  readonly subject: Subject;
  /** Top of what is drawn in it; the name is beside it, or above where the chart is narrow. */
  readonly top: number;
  readonly family: string;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly narrow: boolean;
  /** Left and right edge of the drawing beside the names. */
  readonly plot: readonly [number, number];
  readonly bottom: number;
}

const nameWeight = { size: 13, weight: 600 } as const;
const indent = 20;
const familyGap = 8;
const nameLine = 20;

/** Edges of the drawing beside the names. */
function plotOf(subjects: readonly Subject[], width: number): readonly [number, number] {
  if (isNarrow(width)) return [2, width - 2];
  const wanted = Math.max(
    110,
    ...subjects.map((subject) =>
      Math.max(textWidth(subject.name, 13, 600), textWidth(noteOf(subject, familyName(subject.family)))),
    ),
  );
  return [Math.min(indent + wanted + 18, width * 0.32), width - 2];
}

const isNarrow = (width: number): boolean => width < 560;

/** One band per platform, those of a family together. */
export function rowsOf(subjects: readonly Subject[], width: number, top: number, pitch: number): Rows {
  const narrow = isNarrow(width);
  let y = top;
  const rows = subjects.map((subject, at) => {
    const begins = subject.family !== subjects[at - 1]?.family;
    if (at > 0 && begins) y += familyGap;
    const row = {
      subject,
      top: narrow ? y + nameLine : y,
      family: begins && familyName(subject.family) !== subject.name ? familyName(subject.family) : '',
    };
    y += pitch + (narrow ? nameLine : 0);
    return row;
  });
  return { rows, narrow, plot: plotOf(subjects, width), bottom: y };
}

const noteOf = ({ now }: Subject, family: string): string =>
  [family, shortfallOf(now)].filter((words) => words !== '').join(' · ');

/** Family's shape, name, and below it the family and how many found a host. `aside` is kept free to the right of narrow names. */
export function rowNames({ rows, narrow, plot }: Rows, aside = 0): SceneNode {
  return group(
    'names',
    rows.map(({ subject, top, family }) => {
      const { id, name, family: kind } = subject;
      const y = narrow ? top - nameLine : top;
      const room = narrow ? plot[1] - indent - aside : plot[0] - indent - 12;
      const shown = fitText(name, room, nameWeight.size, nameWeight.weight);
      const beside = indent + textWidth(shown, nameWeight.size, nameWeight.weight) + 10;
      const [noteX, noteY] = narrow ? [beside, y + 13] : [indent, y + 30];
      const width = narrow ? plot[1] - beside - aside : room;
      const note =
        [noteOf(subject, family), shortfallOf(subject.now), family].find((words) => textWidth(words) <= width) ?? '';
      return group(id, [
        path('shape', markerPath(kind, 8, y + 8.5, 5), { fill: `$${kind}` }),
        text('name', indent, y + 13, shown, { ...nameWeight, ink: '$text' }),
        ...(note === '' ? [] : [text('note', noteX, noteY, note)]),
      ]);
    }),
  );
}

/** Why a platform has nothing to show, in place of what it would show. `blanks` fill the rest of its row of the table. */
export function refusedItem(
  { subject, top }: Row,
  plot: readonly [number, number],
  blanks: Item['row'],
  lines = 2,
): Item[] {
  const { id, name, family, now } = subject;
  if (now === null || now.placement.placed > 0) return [];
  const reason = refusalOf(now);
  const width = plot[1] - plot[0];
  const shown = wrapText(`Refused: ${reason}`, width - 10, lines);
  return [
    {
      side: 'B',
      node: group(`refused-${id}`, [
        ...shown.map((words, at) => backedText(`line-${at}`, plot[0] + 8, top + 13 + 16 * at, words)),
        path('bar', `M${plot[0]} ${top + 2}v${16 * shown.length}`, {
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
        box: [(plot[0] + plot[1]) / 2, top + 8 * shown.length, width / 2, 8 * shown.length],
        provenance: now.placement.provenance,
      }),
      row: [name, familyName(family), ...blanks],
    },
  ];
}
