import type { DeckMeta } from '../../model/deck';
import { themes } from '../palette';
import { marker } from '../state';
import { figureTex, keyTex } from '../tex/figure-tex';
import { colours, preamble } from '../tex/preamble';
import { comment, lacking, tex } from '../tex/words';
import type { Entry } from './entry';

/** Steps of one chart that follow each other are one frame, uncovered one after the other. */
function frames(entries: readonly Entry[]): Entry[][] {
  const grouped: Entry[][] = [];
  for (const entry of entries) {
    const last = grouped.at(-1);
    if (last?.[0]?.slide.sheet.chart.id === entry.slide.sheet.chart.id) last.push(entry);
    else grouped.push([entry]);
  }
  return grouped;
}

const noteOf = ({ chapters }: Entry, at: number): string =>
  `\\note<${at}>{\\tiny ${chapters
    .map(({ title, lines }) => `\\textbf{${tex(title)}}\\par ${lines.map(tex).join('\\par ')}\\par`)
    .join(' ')}}`;

const figure = ({ slide: { sheet }, name }: Entry, at: number): string[] => [
  `\\begin{onlyenv}<${at}>`,
  comment(`step ${name}`),
  comment(marker(sheet.origin)),
  '\\centering',
  ...figureTex(sheet, '\\textwidth', '0.66\\textheight'),
  '\\par\\smallskip',
  `{\\tiny ${keyTex(sheet.plot).join('\n')}\\par}`,
  `{\\tiny\\color{ringside-muted} ${tex(`Ringside engine ${sheet.origin.engine}, data ${sheet.origin.edition}, ${sheet.origin.site}/c/${sheet.chart.id}`)}\\par}`,
  '\\end{onlyenv}',
];

const frameOf = (entries: readonly Entry[]): string =>
  [
    '\\begin{frame}[t]',
    ...entries.map(({ slide }, at) => `\\frametitle<${at + 1}>{${tex(slide.title)}}`),
    ...entries.flatMap((entry, at) => figure(entry, at + 1)),
    ...entries.map((entry, at) => noteOf(entry, at + 1)),
    '\\end{frame}',
  ].join('\n');

/** A deck for Beamer with its figures as PGFPlots source: nothing beside it is needed. */
export function beamerDeck(entries: readonly Entry[], { title }: DeckMeta): string {
  const body = frames(entries).map(frameOf).join('\n\n');
  const used = `${body} ringside-surface ringside-text ringside-muted ringside-axis ringside-grid`;
  const theme = entries[0]?.slide.sheet.theme ?? 'light';
  return [
    ...lacking(body),
    '\\documentclass[aspectratio=169, 10pt]{beamer}',
    comment('Show what is to be said beside the slides with: \\setbeameroption{show notes}'),
    ...preamble,
    ...colours(themes[theme], used),
    '\\setbeamertemplate{navigation symbols}{}',
    '\\setbeamerfont{frametitle}{size=\\large, series=\\bfseries}',
    '\\setbeamercolor{frametitle}{fg=ringside-text}',
    '\\setbeamercolor{normal text}{fg=ringside-text, bg=ringside-surface}',
    `\\title{${tex(title)}}`,
    '\\begin{document}',
    body,
    '\\end{document}',
    '',
  ].join('\n');
}
