import type { Cell } from '../xlsx/workbook';
import { tag, val } from './tag';

/** Place that a chart has, points. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Whether the names of platforms stand beside it. */
  readonly named: boolean;
  /** Id of the platform or family that stands in front, or null. */
  readonly focus: string | null;
}

/** A plot as a chart of DrawingML. */
export interface Drawn {
  readonly plotArea: string;
  /** What the workbook holds, which the chart refers to. */
  readonly rows: readonly (readonly Cell[])[];
}

const share = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The area within the axes, by shares of the chart. */
export const laidOut = (x: number, y: number, width: number, height: number): string =>
  tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', share(x)),
      val('c:y', share(y)),
      val('c:w', share(width)),
      val('c:h', share(height)),
    ),
  );
