import { escaped } from '../svg';
import { solid } from './ink';
import { tag } from './tag';

export interface Lettering {
  /** Points. */
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Id of a relationship to an address. */
  readonly link?: string;
}

const size = (points: number): number => Math.round(points * 100);

/** Words in one style. */
export const run = (words: string, { size: points, colour, bold = false, link }: Lettering): string =>
  tag(
    'a:r',
    {},
    tag(
      'a:rPr',
      { lang: 'en-GB', sz: size(points), b: bold ? 1 : 0, dirty: 0 },
      solid(colour),
      ...(link === undefined ? [] : [tag('a:hlinkClick', { 'r:id': link })]),
    ),
    tag('a:t', {}, escaped(words)),
  );

export const paragraph = (...runs: readonly string[]): string => tag('a:p', {}, ...runs);

const unwrapped = '<a:bodyPr wrap="none"/>';

/** Style of the words in a part of a chart, which are broken into lines or not. */
export const chartText = ({ size: points, colour, bold = false }: Lettering, broken = true): string =>
  tag(
    'c:txPr',
    {},
    `${broken ? '<a:bodyPr/>' : unwrapped}<a:lstStyle/>`,
    tag(
      'a:p',
      {},
      tag('a:pPr', {}, tag('a:defRPr', { sz: size(points), b: bold ? 1 : 0 }, solid(colour))),
      '<a:endParaRPr lang="en-GB"/>',
    ),
  );

/** Words that stand in a chart for themselves. */
export const chartWords = (words: string, lettering: Lettering): string =>
  tag('c:tx', {}, tag('c:rich', {}, `${unwrapped}<a:lstStyle/>`, paragraph(run(words, lettering))));
