import type { BarPlot } from '../../model/plot';
import { type Room, widthOf } from './room';

/** Bars side by side with others of their row: thickness, and how far above the middle of the row, cm. */
export interface Lane {
  readonly thick: number;
  readonly shift: number;
}

/** Sizes of axes side by side, cm. */
export interface BarLayout {
  /** Of one axis, without the names beside it. */
  readonly width: number;
  readonly gap: number;
  /** From one row to the next. */
  readonly pitch: number;
  /** Of a bar that has its row to itself. */
  readonly thick: number;
}

/** Below the bars: figures of the axis and its title; above them the names of axes side by side. */
const [below, above] = [1, 0.5];
/** Beyond the end of the axis, half of its last figure. */
const tail = 0.5;
const most = 1.2;
/** Rows closer than this would have their words upon each other. */
const least = 0.36;

const widthsOf = (whole: number, gap: number, count: number): number => (whole - gap * (count - 1)) / count;

/** Rows as far apart as the room allows; more rows than fit are drawn larger than the room, and made smaller with all the rest. */
export function barLayout({ categories }: BarPlot, count: number, room: Room | null): BarLayout {
  const gap = 0.9;
  if (room === null) return { width: widthsOf(11, gap, count), gap, pitch: 0.56, thick: 0.34 };
  const furniture = below + (count > 1 ? above : 0);
  const pitch = Math.min(most, Math.max(least, (room.height - furniture) / Math.max(1, categories.length)));
  const larger = Math.max(1, (pitch * categories.length + furniture) / room.height);
  const names = Math.max(0, ...categories.map(({ name }) => widthOf(name)));
  const whole = Math.max(4, room.width * larger - names - tail);
  return { width: widthsOf(whole, gap, count), gap, pitch, thick: Math.min(0.6, 0.62 * pitch) };
}

/** The lanes of a row: one, or side B above a thinner A. */
export const lanesOf = ({ thick }: BarLayout, series: number): readonly Lane[] =>
  series > 1
    ? [
        { thick: 0.76 * thick, shift: 0.24 * thick },
        { thick: 0.38 * thick, shift: -0.41 * thick },
      ]
    : [{ thick, shift: 0 }];
