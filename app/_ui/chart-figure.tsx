'use client';

import { charts } from '../../lib/charts';
import { Figure, type FigureProps } from './figure';

interface Props extends Omit<FigureProps, 'chart' | 'state'> {
  /** Id of a chart of the list. */
  readonly id: string;
}

/** One chart of the list, alone on its page. */
export function ChartFigure({ id, ...props }: Props) {
  const chart = charts.find((each) => each.id === id);
  return <div className="chart-alone">{chart && <Figure chart={chart} state="idle" {...props} />}</div>;
}
