import type { View } from '../../model/chart';
import type { HostGroup, PlacementResult, PlatformResult, Result } from '../../model/result';
import type { SceneNode } from '../../model/scene';
import { type Item, markOf } from '../drawing/compose';
import { gradeGlyph } from '../drawing/grade';
import { markerPath } from '../drawing/marker';
import { group, path, text } from '../drawing/node';
import { hosts as hostCount, instances } from '../drawing/number';
import { gradeEntries } from '../drawing/strip';
import { inFocus, isPlaced, refusalOf, type Subject, subjectsOf } from '../drawing/subject';
import { fitText, textWidth } from '../drawing/text';
import { headOf } from '../plot/head';
import { keyEntries } from './layout';
import { carried, lotItem } from './lot';
import type { Lot } from './plan';
import { hostsOf, limitOf, rowOf, sparesIn } from './words';

const least = 31;
const most = 150;
const gutter = 24;
const gap = 3;
const smallest = 10;
/** Side of a vessel in which its cells can still be told apart, px. */
const sortSide = 34;
const indent = 20;

/** One platform's place: words at the left, vessels at the right. */
interface Cell {
  readonly subject: Subject;
  readonly x: number;
  readonly y: number;
  readonly words: number;
  readonly width: number;
  readonly pitch: number;
}

const timesOf = (count: number): string => `× ${instances.short(count)}`;

/** Every host by itself, as large as they can be in the room; null where they would be too small. */
function eachHost({ groups, otherHosts }: PlacementResult, width: number, height: number): Lot[] | null {
  const count = groups.reduce((sum, { hosts }) => sum + hosts, 0);
  const fits = (side: number): boolean =>
    Math.floor((width + gap) / (side + gap)) * Math.floor((height + gap) / (side + gap)) >= count;
  let side = Math.floor(Math.min(width, height));
  while (side >= smallest && !fits(side)) side--;
  const densest = Math.max(1, ...groups.map(carried));
  if (otherHosts > 0 || side < smallest || side ** 2 / densest < 4) return null;
  const across = Math.floor((width + gap) / (side + gap));
  let at = 0;
  return groups.map((held) => {
    const tanks = Array.from({ length: held.hosts }, (_, k) => ({
      x: ((at + k) % across) * (side + gap),
      y: Math.floor((at + k) / across) * (side + gap),
      side,
    }));
    at += held.hosts;
    return { group: held, tanks, once: false };
  });
}

/** One vessel for each sort of host in vessels of this side, with how many are alike beside it, as far as the width goes. */
function sortsAt(groups: readonly HostGroup[], side: number, width: number): Lot[] {
  let x = 0;
  return groups.flatMap((held) => {
    const wide = side + (held.hosts === 1 ? 0 : 6 + textWidth(timesOf(held.hosts)));
    if (x + wide > width) return [];
    const lot = { group: held, tanks: [{ x, y: 0, side }], once: held.hosts > 1, beside: true };
    x += wide + 10;
    return [lot];
  });
}

/** The sorts of hosts, those with most hosts first: as large as all of them fit, or as many as fit where that is too small. */
function eachSort({ groups }: PlacementResult, width: number, height: number): Lot[] {
  const sorted = groups.toSorted((a, b) => b.hosts - a.hosts || a.first - b.first);
  const largest = Math.floor(Math.min(width, height));
  for (let side = largest; side >= Math.min(largest, sortSide); side--) {
    const lots = sortsAt(sorted, side, width);
    if (lots.length === sorted.length) return lots;
  }
  return sortsAt(sorted, Math.min(largest, sortSide), width);
}

const lotsOf = (placement: PlacementResult, { width, words, pitch }: Cell): Lot[] =>
  eachHost(placement, width - words, pitch - 8) ?? eachSort(placement, width - words, pitch - 8);

/** Width of a name and of what stands below it. */
const wordsWidth = ({ name, now }: Subject, pitch: number): number =>
  Math.max(
    textWidth(name, nameSize(pitch), 600),
    isPlaced(now) && now.placement.used > 8 ? glyphRoom + textWidth(shownOf(now.placement.used, now)) : 0,
  );

/** Places where `columns` platforms stand abreast, column by column. */
function cellsIn(subjects: readonly Subject[], columns: number, width: number, top: number, bottom: number): Cell[] {
  const each = (width - gutter * (columns - 1)) / columns;
  const fits = Math.floor((bottom - top) / least);
  const shown = subjects.slice(0, Math.max(1, fits) * columns);
  const pitch = Math.min(most, (bottom - top) / Math.max(1, Math.ceil(shown.length / columns)));
  const rows = Math.ceil(shown.length / columns);
  const widest = Math.max(130, ...shown.map((subject) => wordsWidth(subject, pitch)));
  return shown.map((subject, at) => ({
    subject,
    x: Math.floor(at / rows) * (each + gutter),
    y: top + (at % rows) * pitch,
    words: Math.min(indent + widest + 22, each * 0.62),
    width: each,
    pitch,
  }));
}

/** Hosts that can be seen, times the length of their side. */
const sight = (cells: readonly Cell[]): number =>
  cells.reduce((sum, cell) => {
    const { now } = cell.subject;
    if (!isPlaced(now)) return sum + 20;
    const lots = lotsOf(now.placement, cell);
    const seen = lots.reduce((hosts, { group: held }) => hosts + held.hosts, 0) / now.placement.used;
    return sum + seen * Math.min(...lots.map(({ tanks }) => tanks[0]?.side ?? 0), 60);
  }, 0);

function bestCells(subjects: readonly Subject[], width: number, top: number, bottom: number): Cell[] {
  const choices = [1, 2, 3]
    .filter((columns) => columns === 1 || (width - gutter * (columns - 1)) / columns >= 260)
    .map((columns) => cellsIn(subjects, columns, width, top, bottom));
  return choices.toSorted((a, b) => sight(b) - sight(a))[0] ?? [];
}

/** Lines of words below a name. */
const linesIn = (pitch: number): number => (pitch >= 54 ? 2 : 1);
const glyphRoom = 13;
const shownOf = (shown: number, { placement }: PlatformResult): string =>
  `${instances.short(shown)} of ${hostCount.spoken(placement.used)} shown`;
const nameSize = (pitch: number): number => (pitch >= 44 ? 14 : 13);

/** Name, hosts, what runs out, as far as there is room, in the middle of the cell. */
function wordsOf(cell: Cell, lines: readonly string[], count: number, grade: SceneNode[]): SceneNode[] {
  const { subject, x, words, pitch } = cell;
  const shown = lines.slice(0, count).filter((line) => line !== '');
  const size = nameSize(pitch);
  const first = firstLine(cell, count);
  const room = words - indent - 8;
  return [
    path('shape', markerPath(subject.family, x + 8, first - 4.5, 5), { fill: `$${subject.family}` }),
    text('name', x + indent, first, fitText(subject.name, room, size, 600), { size, weight: 600, ink: '$text' }),
    ...shown.map((line, at) =>
      text(
        `line-${at}`,
        x + indent + (at === 0 && grade.length > 0 ? glyphRoom : 0),
        first + 16 + at * 14.5,
        fitText(line, room - glyphRoom),
      ),
    ),
    ...grade.map((glyph) => group('place', [glyph])),
  ];
}

/** Baseline of the name above so many lines of words. */
const firstLine = ({ y, pitch }: Cell, lines: number): number => y + pitch / 2 - (lines * 15) / 2 + 4;

/** The line that says how many hosts there are, or how many of them are shown. */
function hostsLine({ subject, words, pitch }: Cell, platform: PlatformResult, shown: number): string {
  const { used, hosts } = platform.placement;
  if (shown < used) return shownOf(shown, platform);
  const whole = hostsOf(platform);
  if (isPlaced(subject.pinned) && linesIn(pitch) === 1) return hostCount.spoken(hosts);
  return textWidth(whole) <= words - indent - 8 - glyphRoom ? whole : hostCount.spoken(hosts);
}

/** The pinned number of hosts: in place of what runs out, or behind that of B where there is one line. */
function pinnedItem(cell: Cell, pinned: PlatformResult, before: string): Item[] {
  const { hosts, used, density, provenance } = pinned.placement;
  const lines = linesIn(cell.pitch);
  const x = cell.x + indent + (lines > 1 ? 0 : glyphRoom + textWidth(before) + 9);
  const words = `A ${hostCount.spoken(hosts)}`;
  const y = firstLine(cell, lines) + 16 + (lines - 1) * 14.5;
  if (x + textWidth(words) > cell.x + cell.words - 6) return [];
  return [
    {
      side: 'A',
      node: text(`${pinned.id}-pinned`, x, y, words),
      mark: markOf({
        side: 'A',
        platform: pinned,
        series: pinned.id,
        what: 'all hosts',
        spoken: hostsOf(pinned),
        short: hostsOf(pinned),
        box: [x + textWidth(words) / 2, y - 4, textWidth(words) / 2, 8],
        provenance,
      }),
      row: rowOf(pinned, 'all hosts', [used, sparesIn(pinned.placement), density, null, null, null]),
    },
  ];
}

function nameItem(cell: Cell, platform: PlatformResult, hostWords: string): Item {
  const { placement } = platform;
  const count = linesIn(cell.pitch);
  const lines = [hostWords, isPlaced(cell.subject.pinned) ? '' : limitOf(placement)];
  const grade = gradeGlyph(placement.provenance.grade, cell.x + indent + 4, firstLine(cell, count) + 12);
  return {
    side: 'B',
    node: group(`${platform.id}-name`, wordsOf(cell, lines, count, [grade])),
    mark: markOf({
      side: 'B',
      platform,
      series: platform.id,
      what: 'all hosts',
      spoken: hostsOf(platform),
      short: hostsOf(platform),
      more: [limitOf(placement)],
      box: [cell.x + cell.words / 2, cell.y + cell.pitch / 2, cell.words / 2, cell.pitch / 2 - 2],
      provenance: placement.provenance,
    }),
    row: rowOf(platform, 'all hosts', [placement.used, sparesIn(placement), placement.density, null, null, null]),
  };
}

/** A platform that placed nothing, with the reason where its hosts would be. */
function refusedItem(cell: Cell, platform: PlatformResult): Item {
  const { x, y, words, width, pitch } = cell;
  const reason = refusalOf(platform);
  const [left, middle] = [x + words, y + pitch / 2];
  return {
    side: 'B',
    node: group(`${platform.id}-refused`, [
      ...wordsOf(cell, [], 0, []),
      path('bar', `M${Math.round(left)} ${Math.round(middle - 9)}v18`, {
        fill: 'none',
        stroke: '$warning',
        'stroke-width': 2,
      }),
      text('reason', left + 7, middle + 4, fitText(`Refused: ${reason}`, width - words - 8)),
    ]),
    mark: markOf({
      side: 'B',
      platform,
      series: platform.id,
      what: 'refused',
      spoken: reason,
      short: reason,
      box: [x + width / 2, middle, width / 2, pitch / 2 - 2],
      provenance: platform.placement.provenance,
    }),
    row: rowOf(platform, 'refused', [null, null, null, null, null, null]),
  };
}

function cellItems(cell: Cell, result: Result): Item[] {
  const { now } = cell.subject;
  if (!now) return [];
  if (!isPlaced(now)) return [refusedItem(cell, now)];
  const lots = lotsOf(now.placement, cell);
  const high = Math.max(0, ...lots.flatMap(({ tanks }) => tanks.map((tank) => tank.y + tank.side)));
  const vessels = [cell.x + cell.words, cell.y + (cell.pitch - high) / 2] as const;
  const shown = lots.reduce((sum, { group: held }) => sum + held.hosts, 0);
  const words = hostsLine(cell, now, shown);
  const { pinned } = cell.subject;
  return [
    nameItem(cell, now, words),
    ...(isPlaced(pinned) ? pinnedItem(cell, pinned, words) : []),
    ...lots.map((lot) => lotItem(lot, { platform: now, vessels }, result)),
  ];
}

/** What fits into the height, in words where that is not all: as many hosts of each platform, as many platforms. */
export function compactPacking(result: Result, { width, height, pinned, focus }: View) {
  const subjects = subjectsOf(result, pinned).filter(({ now }) => now !== null);
  const placed = subjects.flatMap(({ now }) => (isPlaced(now) ? now : []));
  const grades = gradeEntries(
    'dot',
    placed.map(({ placement }) => placement.provenance.grade),
  );
  const head = headOf(
    'Each box is a host',
    placed.length > 0 ? [grades, keyEntries(result)] : [],
    width,
    height >= 300 ? 54 : 36,
  );
  const top = head.height + 2;
  const whole = bestCells(subjects, width, top, height);
  const cells = whole.length === subjects.length ? whole : bestCells(subjects, width, top, height - 18);
  const shortened = `${cells.length} of ${subjects.length} platforms shown`;
  return {
    items: cells.flatMap((cell) => cellItems(cell, result)),
    furniture: [
      ...head.nodes,
      ...(cells.length < subjects.length ? [text('shortened', 0, height - 4, shortened)] : []),
    ],
    height,
    focus: inFocus(result, pinned, focus),
  };
}
