import type { LinePlot } from '../../model/plot';

type Series = LinePlot['series'][number];

/** Lines that are named at their ends: all where there is room for so many names, otherwise those of side B, which A lies beside. */
export const named = (series: readonly Series[], room: number): readonly Series[] =>
  series.length <= room ? series : series.filter(({ side }) => side === 'B');
