import { type Curve, curvesOf } from './arc';
import { nums } from './number';

/** What has been drawn, where the pen is, where the sub-path began, and the last control point by its kind of curve. */
interface Pen {
  readonly out: string[];
  x: number;
  y: number;
  startX: number;
  startY: number;
  cubic: readonly [number, number] | null;
  quadratic: readonly [number, number] | null;
}

type Numbers = readonly number[];
type Step = (pen: Pen, numbers: Numbers, relative: boolean) => void;

function go(pen: Pen, x: number, y: number): void {
  pen.x = x;
  pen.y = y;
  pen.cubic = null;
  pen.quadratic = null;
}

function line(pen: Pen, x: number, y: number): void {
  go(pen, x, y);
  pen.out.push(`${nums(x, y)} l`);
}

function cubic(pen: Pen, curve: Curve): void {
  const [, , x, y, endX, endY] = curve;
  go(pen, endX, endY);
  pen.cubic = [x, y];
  pen.out.push(`${nums(...curve)} c`);
}

/** A quadratic curve as the cubic one that is the same. */
function quadratic(pen: Pen, x: number, y: number, endX: number, endY: number): void {
  const near = (from: number, to: number): number => from + (2 / 3) * (to - from);
  cubic(pen, [near(pen.x, x), near(pen.y, y), near(endX, x), near(endY, y), endX, endY]);
  pen.cubic = null;
  pen.quadratic = [x, y];
}

/** The last control point, turned about the pen; the pen itself where the last step was no such curve. */
const turned = ({ x, y }: Pen, last: readonly [number, number] | null): [number, number] =>
  last ? [2 * x - last[0], 2 * y - last[1]] : [x, y];

/** Coordinates in pairs, from the pen where they are relative to it. */
const placed = ({ x, y }: Pen, numbers: Numbers, relative: boolean): number[] =>
  relative ? numbers.map((value, at) => value + (at % 2 === 0 ? x : y)) : [...numbers];

const steps: { readonly [letter: string]: Step } = {
  M: (pen, numbers, relative) => {
    const [x = 0, y = 0] = placed(pen, numbers, relative);
    go(pen, x, y);
    [pen.startX, pen.startY] = [x, y];
    pen.out.push(`${nums(x, y)} m`);
  },
  L: (pen, numbers, relative) => {
    const [x = 0, y = 0] = placed(pen, numbers, relative);
    line(pen, x, y);
  },
  H: (pen, [x = 0], relative) => line(pen, relative ? pen.x + x : x, pen.y),
  V: (pen, [y = 0], relative) => line(pen, pen.x, relative ? pen.y + y : y),
  C: (pen, numbers, relative) => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = placed(pen, numbers, relative);
    cubic(pen, [a, b, c, d, x, y]);
  },
  S: (pen, numbers, relative) => {
    const [c = 0, d = 0, x = 0, y = 0] = placed(pen, numbers, relative);
    cubic(pen, [...turned(pen, pen.cubic), c, d, x, y]);
  },
  Q: (pen, numbers, relative) => {
    const [a = 0, b = 0, x = 0, y = 0] = placed(pen, numbers, relative);
    quadratic(pen, a, b, x, y);
  },
  T: (pen, numbers, relative) => {
    const [x = 0, y = 0] = placed(pen, numbers, relative);
    quadratic(pen, ...turned(pen, pen.quadratic), x, y);
  },
  A: (pen, [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, ...end], relative) => {
    const [x = 0, y = 0] = placed(pen, end, relative);
    const from = [pen.x, pen.y] as const;
    const curves = curvesOf({ from, to: [x, y], rx, ry, turn, large: large !== 0, sweep: sweep !== 0 });
    for (const curve of curves) cubic(pen, curve);
    if (curves.length === 0) line(pen, x, y);
    pen.cubic = null;
  },
  Z: (pen) => {
    go(pen, pen.startX, pen.startY);
    pen.out.push('h');
  },
};

const counts: { readonly [letter: string]: number } = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

const letterAt = /[\s,]*([MLHVCSQTAZ])/iy;
const numberAt = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy;
/** The two flags of an arc may stand without a space after them. */
const flagAt = /[\s,]*([01])/y;

function found(pattern: RegExp, d: string, at: number): { readonly text: string; readonly end: number } | null {
  pattern.lastIndex = at;
  const text = pattern.exec(d)?.[1];
  return text === undefined ? null : { text, end: pattern.lastIndex };
}

/** Numbers of one step from `start`, and where they end. Throws where there are too few. */
function numbersAt(d: string, start: number, letter: string, count: number): [number[], number] {
  let at = start;
  const numbers = Array.from({ length: count }, (_, index) => {
    const next = found(letter === 'A' && (index === 3 || index === 4) ? flagAt : numberAt, d, at);
    if (!next) throw new Error(`a path lacks a number at ${at}: "${d}"`);
    at = next.end;
    return Number(next.text);
  });
  return [numbers, at];
}

/** All the steps that one letter stands for; after the first pair of M come lines. Returns where they end. */
function repeated(pen: Pen, d: string, sign: string, start: number): number {
  const relative = sign !== sign.toUpperCase();
  let letter = sign.toUpperCase();
  let at = start;
  do {
    const [numbers, end] = numbersAt(d, at, letter, counts[letter] ?? 0);
    steps[letter]?.(pen, numbers, relative);
    if (letter === 'M') letter = 'L';
    at = end;
  } while (letter !== 'Z' && found(numberAt, d, at));
  return at;
}

/** SVG path data as PDF path operators, every command, without painting. Throws for what is no path. */
export function pathOf(d: string): string {
  const pen: Pen = { out: [], x: 0, y: 0, startX: 0, startY: 0, cubic: null, quadratic: null };
  const length = d.trimEnd().length;
  let at = 0;
  while (at < length) {
    const next = found(letterAt, d, at);
    if (!next) throw new Error(`a path goes wrong at ${at}: "${d}"`);
    at = repeated(pen, d, next.text, next.end);
  }
  return pen.out.join(' ');
}
