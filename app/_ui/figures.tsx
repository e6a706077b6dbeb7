'use client';

import { charts } from '../../lib/charts';
import type { Chart } from '../../lib/model/chart';
import { Figure, type FigureProps } from './figure';

const wide = charts.filter((chart) => chart.wide);
const paired = charts.filter((chart) => !chart.wide);
/** Charts in turn left and right; each column has a length of its own. */
const columns = [0, 1].map((side) => paired.filter((_, index) => index % 2 === side));

/** Every chart of the list. */
export function Figures(props: Omit<FigureProps, 'chart'>) {
  const figure = (chart: Chart) => <Figure key={chart.id} chart={chart} {...props} />;
  return (
    <div className="figures" id="figures" aria-busy={props.state === 'busy'}>
      {columns.map((column) => (
        <div key={column[0]?.id} className="figure-column">
          {column.map(figure)}
        </div>
      ))}
      {wide.map(figure)}
    </div>
  );
}
