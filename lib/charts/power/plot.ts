import type { BarPlot } from '../../model/plot';
import type { PlatformResult, Result } from '../../model/result';
import { isPlaced, subjectsOf } from '../drawing/subject';
import { categoriesOf, known, valuesOf } from '../plot/of-subjects';
import { provenanceOf } from './provenance';

const watts = (platform: PlatformResult) =>
  platform.power && known(platform.power.watts, provenanceOf(platform, platform.power));

/** Power of all hosts. */
export function powerPlot(result: Result, pinned: Result | null): BarPlot {
  const subjects = subjectsOf(result, pinned);
  const unknown = new Set(subjects.flatMap(({ id, now }) => (isPlaced(now) && !now.power ? [id] : [])));
  const series = { id: 'power', name: 'power', ink: '$text' };
  return {
    kind: 'bars',
    stacked: false,
    categories: categoriesOf(subjects).map((category) =>
      unknown.has(category.id) ? { ...category, note: 'Unknown: no published power curve' } : category,
    ),
    series: [
      { ...series, side: 'B', values: valuesOf(subjects, 'B', watts) },
      ...(pinned
        ? [{ ...series, id: 'power-a', name: 'power, A', side: 'A', values: valuesOf(subjects, 'A', watts) } as const]
        : []),
    ],
    value: { title: 'power of all hosts', unit: 'W', measure: 'power', scale: 'linear' },
  };
}
