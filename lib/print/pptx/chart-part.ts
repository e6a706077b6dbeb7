import type { BarPlot, LinePlot } from '../../model/plot';
import type { Palette } from '../palette';
import { workbook } from '../xlsx/workbook';
import { drawBars } from './bars';
import type { Room } from './drawn';
import { ink } from './ink';
import { legible } from './legible';
import { chartText } from './lettering';
import { drawLines } from './lines';
import type { Part } from './part';
import { tag, val, xml } from './tag';

/** The parts of chart number `number`: the chart, and the workbook that opens with "Edit data". */
export function chartParts(number: number, plot: BarPlot | LinePlot, palette: Palette, room: Room): Part[] {
  const { plotArea, rows } = plot.kind === 'bars' ? drawBars(plot, palette, room) : drawLines(plot, palette, room);
  const book = `ppt/embeddings/workbook${number}.xlsx`;
  const body = xml(
    tag(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      val('c:date1904', 0),
      val('c:roundedCorners', 0),
      tag(
        'c:chart',
        {},
        val('c:autoTitleDeleted', 1),
        tag('c:plotArea', {}, plotArea, '<c:spPr><a:noFill/></c:spPr>'),
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ),
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
      chartText({ size: legible, colour: ink(palette, '$text') }),
      tag('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
    ),
  );
  return [
    {
      path: `ppt/charts/chart${number}.xml`,
      type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      body,
      relations: [{ id: 'rId1', type: 'package', target: book }],
    },
    { path: book, type: null, body: workbook(rows) },
  ];
}
