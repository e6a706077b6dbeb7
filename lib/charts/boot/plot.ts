import type { BarPlot } from '../../model/plot';
import type { PlatformResult, Result } from '../../model/result';
import { subjectsOf } from '../drawing/subject';
import { categoriesOf, known, valuesOf } from '../plot/of-subjects';

const median = ({ start }: PlatformResult) => start && known(start.ready.p50, start.provenance);

/** The median with the range in which nine of ten instances are ready. */
function medianAndRange({ start }: PlatformResult) {
  if (!start) return null;
  const { p50, p95, quantiles } = start.ready;
  return { ...known(p50, start.provenance), low: quantiles[1] ?? p50, high: p95 };
}

/** Median time until an instance is ready. */
export function bootPlot(result: Result, pinned: Result | null): BarPlot {
  const subjects = subjectsOf(result, pinned);
  const series = { id: 'median', name: 'median', ink: '$text' };
  return {
    kind: 'bars',
    stacked: false,
    categories: categoriesOf(subjects),
    series: [
      { ...series, side: 'B', values: valuesOf(subjects, 'B', medianAndRange) },
      ...(pinned
        ? [
            {
              ...series,
              id: 'median-a',
              name: 'median, A',
              side: 'A',
              values: valuesOf(subjects, 'A', median),
            } as const,
          ]
        : []),
    ],
    value: { title: 'median time until ready, with the middle 90 %', unit: 's', measure: 'duration', scale: 'log' },
  };
}
