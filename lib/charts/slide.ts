import type { Chart, View } from '../model/chart';
import type { Result } from '../model/result';
import type { Scene } from '../model/scene';
import { inFocus } from './drawing/subject';
import { drawPlot } from './plot/draw-plot';

export interface SlideView extends View {
  /** Fills differ in texture, not only in colour. */
  readonly texture?: boolean;
}

/** A chart in its plainest form, large, exactly as wide and high as asked; one without such a form shows what fits. */
export function drawSlide(chart: Chart, result: Result, view: SlideView): Scene {
  const { width, height, pinned, texture = false } = view;
  if (!chart.plot) return { ...chart.draw(result, view), height };
  const { headline, summary } = chart.draw(result, { ...view, height: chart.height(result, width) });
  const focus = inFocus(result, pinned, view.focus);
  return drawPlot(chart, chart.plot(result, pinned), { width, height, focus, texture }, { headline, summary });
}
