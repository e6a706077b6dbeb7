import type { Grade } from './evidence';
import type { FamilyId } from './platform';

/** How the numbers of an axis are written: as durations, sizes, counts of hosts or instances, watts, factors, shares. */
export type Measure = 'duration' | 'size' | 'instances' | 'power' | 'factor' | 'share';

export interface PlotAxis {
  readonly title: string;
  /** Unit of the values as they stand in the plot; empty for plain counts and ratios. */
  readonly unit: string;
  readonly measure: Measure;
  readonly scale: 'linear' | 'log';
}

/** A value, its range where it has one, and how well it is known. A null value is drawn as nothing. */
export interface PlotValue {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly grade: Grade | null;
  /** Keys of the published sources that it rests on. */
  readonly sources?: readonly string[];
}

export interface PlotSeries {
  /** Unique within the plot. */
  readonly id: string;
  readonly name: string;
  /** Colour token, '$container'. */
  readonly ink: string;
  /** B is the scenario at hand; A the pinned one, drawn hollow. */
  readonly side: 'A' | 'B';
}

/** A platform down the side of bars. */
export interface PlotCategory {
  readonly id: string;
  readonly name: string;
  readonly family: FamilyId;
  /** Why there is nothing to show, or what a reader must know beside the name. */
  readonly note: string | null;
}

/** Bars, one band per platform: side by side, or end to end where the parts make a whole. */
export interface BarPlot {
  readonly kind: 'bars';
  readonly stacked: boolean;
  readonly categories: readonly PlotCategory[];
  /** `values` in the order of the categories. A single series on side B takes the colour of each category's family. */
  readonly series: readonly (PlotSeries & { readonly values: readonly PlotValue[] })[];
  readonly value: PlotAxis;
  /**
   * What stands at the end of each stack: the whole, which is less than the sum of its parts where parts are shared. On side A a stack
   * has one series, which holds the wholes and is drawn beside the stack of B, not on it.
   */
  readonly totals?: readonly PlotValue[];
}

/** Lines over a common axis, one per platform. */
export interface LinePlot {
  readonly kind: 'lines';
  readonly series: readonly (PlotSeries & {
    readonly family: FamilyId;
    readonly grade: Grade;
    /** [x, y], x ascending. */
    readonly points: readonly (readonly [number, number])[];
    /** Id of the platform, where it is not that of the series. */
    readonly platform?: string;
    /** The figure that stands beside the name at the end of the line, in words. */
    readonly figure?: string;
    readonly sources?: readonly string[];
  })[];
  readonly x: PlotAxis;
  readonly value: PlotAxis;
  /** Where on the x axis the scenario itself is, if it is on it. */
  readonly now?: number;
  /** Platforms without a line, each with the reason as its note. */
  readonly refused?: readonly PlotCategory[];
}

/**
 * What a chart says in its plainest form, which other programs can draw and edit: an office chart, a PGFPlots axis, and our own
 * large drawing for slides. No facts but those of the chart's table.
 */
export type Plot = BarPlot | LinePlot;
