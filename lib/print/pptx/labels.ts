import { chartText, chartWords, type Lettering } from './lettering';
import { tag, val } from './tag';

export interface Label extends Lettering {
  /** Which point. */
  readonly at: number;
  readonly place: 'outEnd' | 'ctr' | 'inBase' | 'r';
  /** Format of the value, for a label that follows it; or words that stand. */
  readonly format?: string;
  readonly words?: string;
  /** Moved from its place by shares of the chart's width and height. */
  readonly moved?: readonly [number, number];
}

const shows = (value: 0 | 1): string[] => [
  val('c:showLegendKey', 0),
  val('c:showVal', value),
  val('c:showCatName', 0),
  val('c:showSerName', 0),
  val('c:showPercent', 0),
  val('c:showBubbleSize', 0),
];

const share = (value: number): number => Math.round(value * 1e5) / 1e5;

function label({ at, place, format, words, moved = [0, 0], ...lettering }: Label): string {
  const [x, y] = moved.map(share);
  return tag(
    'c:dLbl',
    {},
    val('c:idx', at),
    x === 0 && y === 0 ? '' : tag('c:layout', {}, tag('c:manualLayout', {}, val('c:x', x ?? 0), val('c:y', y ?? 0))),
    words === undefined ? '' : chartWords(words, lettering),
    tag('c:numFmt', { formatCode: format ?? 'General', sourceLinked: 0 }),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    chartText(lettering, false),
    val('c:dLblPos', place),
    ...shows(1),
  );
}

/** No line leads from a label that was moved to its point. */
const plain = tag(
  'c:extLst',
  {},
  tag(
    'c:ext',
    {
      uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
      'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart',
    },
    val('c15:showLeaderLines', 0),
  ),
);

/** Labels of some points of a series; all others have none. */
export const labels = (all: readonly Label[]): string => tag('c:dLbls', {}, ...all.map(label), ...shows(0), plain);
