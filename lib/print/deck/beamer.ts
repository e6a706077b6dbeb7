import type { DeckMeta } from '../../model/deck';
import { themes } from '../palette';
import { sourcesLine } from '../source-names';
import { marker } from '../state';
import { filledTex, keyTex } from '../tex/figure-tex';
import { link } from '../tex/link';
import { colours, preamble } from '../tex/preamble';
import { type Room, widthOf } from '../tex/room';
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

/** Words between the margins of a slide, 16 cm wide and 9 cm high; no letter is smaller than these points. */
const [textWidth, smallest] = [14.8, 7] as const;

/** Lines that words fill in letters of so many points. */
const linesOf = (words: string, points: number): number => Math.ceil(widthOf(words, points) / textWidth);

/** What title, key and sources leave of a slide. */
function roomOf({ title, sheet }: Entry['slide'], key: readonly string[]): Room {
  const swatches = key.map((each) => each.replace(/^.*\{(.*)\}$/, '$1').concat('       ')).join('');
  const foot = linesOf(swatches, smallest) + 2;
  return { width: textWidth, height: 8.2 - 0.48 * linesOf(title, 12) - 0.32 * foot - (sheet.plot === null ? 0 : 0.1) };
}

const footOf = ({ origin }: Entry['slide']['sheet']): string[] => {
  const sources = sourcesLine(origin.sources, (words) => widthOf(words, smallest) <= textWidth);
  return [
    ...(sources === '' ? [] : [`${tex(sources)}\\par`]),
    `${tex(`Ringside engine ${origin.engine}, data ${origin.edition} · `)}${link(origin.link, 60)}\\par`,
  ];
};

function figure({ slide, name }: Entry, at: number): string[] {
  const { sheet } = slide;
  const key = keyTex(sheet.plot);
  return [
    `\\begin{onlyenv}<${at}>`,
    comment(`step ${name}`),
    comment(marker(sheet.origin)),
    comment(sheet.origin.link),
    '\\raggedright',
    ...filledTex(sheet, roomOf(slide, key)),
    '\\par\\vfill',
    `{\\ringsidesmall ${key.join('\n')}\\par}`,
    '\\smallskip',
    `{\\ringsidesmall\\color{ringside-muted} ${footOf(sheet).join('\n')}}`,
    '\\end{onlyenv}',
  ];
}

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
    '\\newcommand{\\ringsidesmall}{\\fontsize{7pt}{8.6pt}\\selectfont}',
    '\\setbeamersize{text margin left=6mm, text margin right=6mm}',
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
