import type { LinePlot } from '../../model/plot';
import type { Result } from '../../model/result';
import { placedOf, shortfallOf, subjectsOf } from '../drawing/subject';
import { refusedOf } from '../plot/of-subjects';
import { type Run, runsOf, type Sweep } from './runs';

/** "43", or "43 for 80 of 100" where some found no host. */
function figureOf({ measure }: Sweep, { platform, here }: Run): string {
  const figure = measure.short(here.value);
  return shortfallOf(platform) === '' ? figure : `${figure} for ${placedOf(platform)}`;
}

/** A quantity of the placement over the number of workloads. */
export function sweepPlot(sweep: Sweep, result: Result, pinned: Result | null): LinePlot {
  return {
    kind: 'lines',
    series: runsOf(sweep, result, pinned).map((run) => {
      const { side, platform, points } = run;
      const { id, name, family, placement } = platform;
      return {
        id: side === 'A' ? `${id}-a` : id,
        name: side === 'A' ? `${name}, A` : name,
        platform: id,
        ink: `$${family}`,
        side,
        family,
        ...placement.provenance,
        points: points.map(({ count, value }) => [count, value] as const),
        figure: figureOf(sweep, run),
      };
    }),
    x: { title: 'workloads', unit: '', measure: 'instances', scale: 'log' },
    value: { title: sweep.noun.toLowerCase(), unit: '', measure: 'instances', scale: 'log' },
    now: result.scenario.count,
    refused: refusedOf(subjectsOf(result, pinned)),
  };
}
