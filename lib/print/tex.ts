import type { Printer, Sheet } from '../model/sheet';
import { themes } from './palette';
import { citation, ownCitation, remarks } from './plot/told';
import { marker } from './state';
import { figureTex, keyTex } from './tex/figure-tex';
import { link } from './tex/link';
import { colours, preamble } from './tex/preamble';
import { comment, lacking, tex as words } from './tex/words';

/** What a copy of the figure has to say for itself, as comments. */
const origins = (sheet: Sheet): string[] => [
  comment(marker(sheet.origin)),
  comment(sheet.origin.link),
  comment(ownCitation(sheet)),
  ...sheet.origin.sources.map((source) => comment(`[${source.key}] ${citation(source)}`)),
];

/** Words below a figure. */
const foot = ({ plot, origin }: Sheet): string[] => [
  ...remarks(plot).map(words),
  ...(origin.sources.length === 0
    ? []
    : [
        `Sources: ${origin.sources.map(({ authors, title, year }) => words([authors === 'not stated' ? title : authors, year ?? ''].join(' ').trim())).join('; ')}`,
      ]),
  words(`Ringside engine ${origin.engine}, data ${origin.edition}, `) + link(origin.link, 100),
];

/** A document of its own with the figure as PGFPlots source and its numbers as tables, for pdflatex and lualatex. */
function documentOf(sheet: Sheet): string {
  const body = [
    '\\begin{minipage}{18cm}',
    '\\raggedright\\sloppy\\color{ringside-text}',
    `{\\large\\bfseries ${words(sheet.scene.headline)}\\par}\\medskip`,
    ...figureTex(sheet, '\\linewidth', '24cm'),
    '',
    `\\medskip{\\footnotesize ${keyTex(sheet.plot).join('\n')}\\par}`,
    `\\smallskip{\\scriptsize\\color{ringside-muted} ${foot(sheet).join('\\par\n')}\\par}`,
    '\\end{minipage}',
  ].join('\n');
  const used = `${body} ringside-surface ringside-text ringside-muted ringside-axis ringside-grid`;
  const { background } = sheet;
  return [
    ...origins(sheet),
    ...lacking(body),
    '\\documentclass[border=6pt]{standalone}',
    ...preamble,
    '\\IfFileExists{hyperref.sty}{\\usepackage[hidelinks]{hyperref}}{\\newcommand{\\href}[2]{#2}}',
    ...colours(themes[sheet.theme], used),
    '\\begin{document}',
    ...(background === null || background === '#ffffff'
      ? []
      : [`\\pagecolor[HTML]{${background.slice(1).toUpperCase()}}`]),
    body,
    '\\end{document}',
    '',
  ].join('\n');
}

/** PGFPlots source that compiles by itself. */
export const tex: Printer = {
  id: 'tex',
  name: 'LaTeX',
  purpose: 'document',
  mediaType: 'application/x-tex; charset=utf-8',
  print: documentOf,
};
