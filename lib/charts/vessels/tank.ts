import type { HostGroup } from '../../model/result';
import { hatch } from '../drawing/grade';
import { round, step } from '../drawing/node';

/** A host drawn as a vessel: what the platform keeps at the bottom, then instances, then what is stranded; empty above. */
export interface Tank {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Cells of one workload and one width: a path of broken lines, each dash a cell. */
export interface Cells {
  readonly workload: number;
  /** Cores lie on cells, in the colour of paper. */
  readonly part: 'cell' | 'core';
  readonly d: string;
  readonly thickness: number;
  readonly dashes: string;
}

const clipped = (share: number): number => Math.min(1, Math.max(0, share));
const inset = 1.5;

export interface Levels {
  readonly reserved: number;
  readonly used: number;
  readonly stranded: number;
}

/** Heights in shares of the host, one on the other, never over its rim. */
export function levelsOf({ used, reserved, stranded }: HostGroup, dimension: number): Levels {
  const kept = clipped(reserved[dimension] ?? 0);
  const full = Math.max(kept, clipped(used[dimension] ?? 0));
  return { reserved: kept, used: full, stranded: clipped(full + (stranded[dimension] ?? 0)) - full };
}

const insideOf = ({ x, y, side }: Tank) => ({ left: x + inset, top: y + inset, size: side - 2 * inset });

export const rimOf = ({ x, y, side }: Tank): string =>
  `${step('M', x + 0.5, y + 0.5)}h${round(side - 1)}v${round(side - 1)}h${round(1 - side)}Z`;

/** What the platform keeps for itself, at the bottom; at least a line where there is anything. */
export function reservedOf(tank: Tank, { reserved }: Levels): string {
  if (reserved <= 0) return '';
  const { left, top, size } = insideOf(tank);
  const height = Math.max(1, reserved * size);
  return `${step('M', left, top + size - height)}h${round(size)}v${round(height)}h${round(-size)}Z`;
}

/** Free, but of no use to any workload. */
export function strandedOf(tank: Tank, { used, stranded }: Levels): string {
  const { left, top, size } = insideOf(tank);
  const height = stranded * size - 1;
  return height < 1.5
    ? ''
    : hatch(left, top + size * (1 - used - stranded), size, height, Math.max(3, Math.min(5, size / 6)), true);
}

/** Spacing of `n` nearly square cells in a field. */
function gridOf(n: number, width: number, height: number) {
  const lines = Math.max(1, Math.min(n, Math.round(Math.sqrt((n * height) / width))));
  return { lines, least: Math.floor(n / lines), more: n % lines };
}

/** Which workload each run of neighbouring cells belongs to: [workload, first cell, cells]. */
function runsIn(instances: HostGroup['instances'], from: number, to: number): (readonly [number, number, number])[] {
  let start = 0;
  return instances.flatMap(([workload, count]) => {
    const [first, end] = [Math.max(from, start), Math.min(to, start + count)];
    start += count;
    return end > first ? [[workload, first - from, end - first] as const] : [];
  });
}

/** One line of cells: where it lies, how many stand in it, the first of them. */
interface Course {
  readonly y: number;
  readonly cells: number;
  readonly first: number;
}

function coursesOf(
  n: number,
  width: number,
  height: number,
  bottom: number,
): { readonly courses: Course[]; readonly pitch: number } {
  const { lines, least, more } = gridOf(n, width, height);
  const pitch = height / lines;
  let first = 0;
  const courses = Array.from({ length: lines }, (_, at) => {
    const cells = least + (at < more ? 1 : 0);
    const course = { y: bottom - (at + 0.5) * pitch, cells, first };
    first += cells;
    return course;
  });
  return { courses, pitch };
}

const gapOf = (pitch: number): number => (pitch >= 4 ? 1 : pitch >= 2.5 ? 0.6 : pitch * 0.2);

/** Cells of the second and later workloads are rings, each thinner than the one before, then pale ones: share of the cell that is empty, and of its ink. */
export const looks: readonly { readonly core: number; readonly ink: number }[] = [
  { core: 0, ink: 1 },
  { core: 0.4, ink: 1 },
  { core: 0.72, ink: 1 },
  { core: 0, ink: 0.45 },
  { core: 0.5, ink: 0.45 },
];
export const lookOf = (workload: number): (typeof looks)[number] =>
  looks[workload % looks.length] ?? { core: 0, ink: 1 };

/** The cells of alike hosts. Every cell of a host has the same area, and all together fill what instances use. */
export function cellsOf(tanks: readonly Tank[], { instances }: HostGroup, { reserved, used }: Levels): Cells[] {
  const n = instances.reduce((sum, [, count]) => sum + count, 0);
  const [tank] = tanks;
  if (!tank || n === 0) return [];
  const { size } = insideOf(tank);
  const height = Math.max(1.5, (used - Math.max(reserved, reserved > 0 ? 1 / size : 0)) * size);
  const { courses, pitch } = coursesOf(n, size, height, size * (1 - reserved));
  const found = new Map<string, Cells>();
  const add = (
    workload: number,
    part: Cells['part'],
    inner: number,
    thick: number,
    at: number,
    count: number,
    wide: number,
    y: number,
  ): void => {
    const [dash, start] = [(wide - gapOf(wide)) * inner, at * wide + ((wide - gapOf(wide)) * (1 - inner)) / 2];
    const key = `${workload} ${part} ${round(wide)}`;
    const d = tanks
      .map(
        (each) => step('M', insideOf(each).left + start, insideOf(each).top + y) + step('h', (count - 1) * wide + dash),
      )
      .join('');
    found.set(key, {
      workload,
      part,
      dashes: `${round(dash)} ${round(wide - dash)}`,
      thickness: round(thick),
      d: (found.get(key)?.d ?? '') + d,
    });
  };
  for (const { y, cells, first } of courses)
    for (const [workload, at, count] of runsIn(instances, first, first + cells)) {
      const { core } = lookOf(workload);
      const thick = pitch - gapOf(pitch);
      add(workload, 'cell', 1, thick, at, count, size / cells, y);
      if (core > 0) add(workload, 'core', core, thick * core, at, count, size / cells, y);
    }
  return [...found.values()].toSorted((a, b) => Number(a.part === 'core') - Number(b.part === 'core'));
}
