import type { Font } from './font';

export interface Point {
  readonly x: number;
  readonly y: number;
  /** Whether the outline goes through it, or is only drawn towards it. */
  readonly on: boolean;
}

/** A closed curve; two points that are not on it have one on it half way between them. */
export type Contour = readonly Point[];

/** One part of a composite glyph, with the matrix that moves it. */
export interface Part {
  readonly glyph: number;
  readonly matrix: readonly [number, number, number, number];
  readonly flags: number;
  readonly offset: readonly [number, number];
}

const wordOffsets = 1;
const offsetsAreLengths = 2;
const oneScale = 8;
const moreParts = 0x20;
const twoScales = 0x40;
const fourScales = 0x80;

const fraction = (view: DataView, at: number): number => view.getInt16(at) / 16384;

/** The matrix of a part and the number of bytes that it takes. */
function matrixAt(view: DataView, at: number, flags: number): [Part['matrix'], number] {
  if (flags & oneScale) return [[fraction(view, at), 0, 0, fraction(view, at)], 2];
  if (flags & twoScales) return [[fraction(view, at), 0, 0, fraction(view, at + 2)], 4];
  if (!(flags & fourScales)) return [[1, 0, 0, 1], 0];
  return [[fraction(view, at), fraction(view, at + 2), fraction(view, at + 4), fraction(view, at + 6)], 8];
}

const offsetAt = (view: DataView, at: number, flags: number): Part['offset'] =>
  flags & wordOffsets ? [view.getInt16(at), view.getInt16(at + 2)] : [view.getInt8(at), view.getInt8(at + 1)];

/** Parts of a composite glyph; none for a simple one. */
export function partsOf(drawing: DataView): Part[] {
  if (drawing.getInt16(0) >= 0) return [];
  const parts: Part[] = [];
  let at = 10;
  for (let more = true; more; ) {
    const flags = drawing.getUint16(at);
    const offset = offsetAt(drawing, at + 4, flags);
    const start = at + (flags & wordOffsets ? 8 : 6);
    const [matrix, length] = matrixAt(drawing, start, flags);
    parts.push({ glyph: drawing.getUint16(at + 2), matrix, flags, offset });
    at = start + length;
    more = (flags & moreParts) !== 0;
  }
  return parts;
}

/** Flags of a simple glyph's points, repetitions written out, and where they end. */
function flagsOf(view: DataView, start: number, count: number): [number[], number] {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    const times = flag & 8 ? view.getUint8(at++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  return [flags, at];
}

/** Coordinates along one axis from the steps between them, and where they end. */
function coordinates(view: DataView, start: number, flags: readonly number[], short: number, same: number) {
  let [at, sum] = [start, 0];
  const values = flags.map((flag) => {
    if (flag & short) sum += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
    else if (!(flag & same)) {
      sum += view.getInt16(at);
      at += 2;
    }
    return sum;
  });
  return [values, at] as const;
}

function simple(view: DataView): Contour[] {
  const ends = Array.from({ length: view.getInt16(0) }, (_, at) => view.getUint16(10 + 2 * at) + 1);
  const instructions = 10 + 2 * ends.length;
  const [flags, afterFlags] = flagsOf(view, instructions + 2 + view.getUint16(instructions), ends.at(-1) ?? 0);
  const [xs, afterXs] = coordinates(view, afterFlags, flags, 2, 16);
  const [ys] = coordinates(view, afterXs, flags, 4, 32);
  const points = flags.map((flag, at) => ({ x: xs[at] ?? 0, y: ys[at] ?? 0, on: (flag & 1) === 1 }));
  return ends.map((end, at) => points.slice(ends[at - 1] ?? 0, end));
}

/** Where a part goes that is tied to what is already there by a point of each. */
function tied(there: readonly Contour[], part: readonly Contour[], [to, from]: Part['offset']): [number, number] {
  const [a, b] = [there.flat()[to], part.flat()[from]];
  return a && b ? [a.x - b.x, a.y - b.y] : [0, 0];
}

/** A glyph's outline in units of the font, y upwards; composites put together (OpenType 1.9, "glyf"). */
export function contoursOf(font: Font, glyph: number): Contour[] {
  const drawing = font.drawing(glyph);
  if (!drawing) return [];
  if (drawing.getInt16(0) >= 0) return simple(drawing);
  const there: Contour[] = [];
  for (const { glyph: inner, matrix, flags, offset } of partsOf(drawing)) {
    const [a, b, c, d] = matrix;
    const turned = contoursOf(font, inner).map((contour) =>
      contour.map(({ x, y, on }) => ({ x: a * x + c * y, y: b * x + d * y, on })),
    );
    const [dx, dy] = flags & offsetsAreLengths ? offset : tied(there, turned, offset);
    there.push(...turned.map((contour) => contour.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on }))));
  }
  return there;
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });

/** A contour that begins on the outline and says every point on it. */
export function written(contour: Contour): Contour {
  const full = contour.flatMap((point, at) => {
    const last = contour.at(at - 1) ?? point;
    return point.on || last.on ? [point] : [between(last, point), point];
  });
  const first = full.findIndex(({ on }) => on);
  return [...full.slice(first), ...full.slice(0, Math.max(0, first))];
}
