import type { PlotAxis } from '../../model/plot';
import type { Palette } from '../palette';
import { axisTitle } from '../plot/figure';
import type { Scale } from '../plot/scale';
import { ink } from './ink';
import { chartText, chartWords } from './lettering';
import { tickFormat } from './number-format';
import { stroke } from './paint';
import { tag, val } from './tag';

/** Ids of the two axes: a chart names exactly these two, for a third one makes PowerPoint repair the file. */
export const [firstId, secondId] = [111_111_111, 222_222_222];

export const axisIds = [val('c:axId', firstId), val('c:axId', secondId)].join('');

const lineOf = (colour: string | null, points = 0.75): string => tag('c:spPr', {}, stroke(colour, points));

const titled = (palette: Palette, words: string, size: number): string =>
  tag('c:title', {}, chartWords(words, { size, colour: ink(palette, '$muted') }), val('c:overlay', 0));

/** Where a scale begins, ends and what it is divided by. */
const scaling = ({ kind, low, high }: Scale): string =>
  tag(
    'c:scaling',
    {},
    ...(kind === 'log' ? [val('c:logBase', 10)] : []),
    val('c:orientation', 'minMax'),
    val('c:max', high),
    val('c:min', low),
  );

interface ValueAxis {
  readonly axis: PlotAxis;
  readonly scale: Scale;
  readonly position: 'b' | 'l';
  readonly id: number;
  readonly crosses: number;
  /** Where it stands on the other axis. */
  readonly at: string;
  readonly between: 'between' | 'midCat';
  /** Points. */
  readonly size: number;
}

export function valueAxis(
  palette: Palette,
  { axis, scale, position, id, crosses, at, between, size }: ValueAxis,
): string {
  return tag(
    'c:valAx',
    {},
    val('c:axId', id),
    scaling(scale),
    val('c:delete', 0),
    val('c:axPos', position),
    tag('c:majorGridlines', {}, lineOf(ink(palette, '$grid'))),
    titled(palette, axisTitle(axis), size),
    tag('c:numFmt', { formatCode: tickFormat(axis, scale), sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    lineOf(null),
    chartText({ size, colour: ink(palette, '$muted') }),
    val('c:crossAx', crosses),
    at,
    val('c:crossBetween', between),
    val('c:majorUnit', scale.step),
  );
}

/** Names down the side, the first at the top. The bars begin where it crosses: at zero, or where a logarithmic axis begins. */
export function nameAxis(palette: Palette, { kind, low }: Scale, size: number, shown: boolean): string {
  return tag(
    'c:catAx',
    {},
    val('c:axId', firstId),
    tag('c:scaling', {}, val('c:orientation', 'maxMin')),
    val('c:delete', shown ? 0 : 1),
    val('c:axPos', 'l'),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    lineOf(ink(palette, '$axis')),
    chartText({ size, colour: ink(palette, '$text') }),
    val('c:crossAx', secondId),
    kind === 'log' ? val('c:crossesAt', low) : val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 50),
    val('c:tickLblSkip', 1),
    val('c:noMultiLvlLbl', 1),
  );
}
