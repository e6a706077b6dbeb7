import type { Chart } from '../../model/chart';
import type { Plot, PlotAxis } from '../../model/plot';
import type { Column, Scene } from '../../model/scene';
import { compose, gradeColumn, sourcesColumn } from '../drawing/compose';
import type { Finding } from '../drawing/finding';
import { drawBars } from './bars';
import { drawLines } from './lines';
import { drawStack } from './stack';
import type { PlotView } from './view';

const column = (id: string, { title, unit }: PlotAxis): Column => ({ id, name: title, unit });

const subject: readonly Column[] = [
  { id: 'platform', name: 'platform', unit: '' },
  { id: 'family', name: 'family', unit: '' },
];

function columnsOf(plot: Plot): Column[] {
  const ends = [gradeColumn, sourcesColumn];
  if (plot.kind === 'lines') return [...subject, column('x', plot.x), column('value', plot.value), ...ends];
  const { unit } = plot.value;
  return [
    ...subject,
    { id: 'part', name: 'part', unit: '' },
    column('value', plot.value),
    { id: 'low', name: 'from', unit },
    { id: 'high', name: 'to', unit },
    ...ends,
  ];
}

/** The form of a plot, drawn. */
const drawingOf = (plot: Plot, view: PlotView) => {
  if (plot.kind === 'lines') return drawLines(plot, view);
  return plot.stacked ? drawStack(plot, view) : drawBars(plot, view);
};

/** A plot drawn large, for slides: exactly as wide and high as the view. */
export function drawPlot(
  { id, title }: Pick<Chart, 'id' | 'title'>,
  plot: Plot,
  view: PlotView,
  finding: Finding,
): Scene {
  return compose({
    chart: id,
    width: view.width,
    height: view.height,
    ...finding,
    caption: title,
    columns: columnsOf(plot),
    ...drawingOf(plot, view),
    compared: plot.series.some(({ side }) => side === 'A'),
    focus: view.focus,
  });
}
