import type { LinePlot } from '../../model/plot';
import type { Result } from '../../model/result';
import { duration } from '../drawing/number';
import { placedOf, shortfallOf, sidesOf, subjectsOf } from '../drawing/subject';
import { refusedOf } from '../plot/of-subjects';
import { milestonesOf } from './milestones';

/** Instances ready over the time since the first request. */
export function stormPlot(result: Result, pinned: Result | null): LinePlot {
  const subjects = subjectsOf(result, pinned);
  const series = subjects.flatMap((subject) =>
    sidesOf(subject).flatMap(([side, platform]) => {
      const points = milestonesOf(platform);
      const last = points.at(-1);
      if (!platform.start || !last) return [];
      const { id, name, family, start } = platform;
      const figure = `${duration.short(last[0])}${shortfallOf(platform) === '' ? '' : ` for ${placedOf(platform)}`}`;
      return [
        {
          id: side === 'A' ? `${id}-a` : id,
          name: side === 'A' ? `${name}, A` : name,
          platform: id,
          ink: `$${family}`,
          side,
          family,
          ...start.provenance,
          points,
          figure,
        },
      ];
    }),
  );
  return {
    kind: 'lines',
    series,
    x: { title: 'time since the first request', unit: 's', measure: 'duration', scale: 'log' },
    value: { title: 'instances ready', unit: '', measure: 'instances', scale: 'linear' },
    refused: refusedOf(subjects),
  };
}
