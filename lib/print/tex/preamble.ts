import { colourOf, inks, type Palette } from '../palette';

const prefix = 'ringside-';

/** Name of a token among the colours of a document; anything else is named after what it is. */
export const colourName = (token: string): string => prefix + token.replace(/^[$#]/, '');

const isHex = (name: string): boolean => /^[0-9a-f]{6}$/i.test(name);
const isInk = (name: string): boolean => inks.some((ink) => ink === name);

const hexOf = (palette: Palette, name: string): string =>
  (isHex(name) ? name : colourOf(palette, `$${name}`).slice(1)).toUpperCase();

/** Colours that a text names, defined. Other words that begin alike, in an address for instance, are left alone. */
export const colours = (palette: Palette, text: string): string[] =>
  [...new Set([...text.matchAll(/\bringside-([a-z0-9]+(?:-[a-z0-9]+)*)/gi)].map(([, name]) => name ?? ''))]
    .filter((name) => isHex(name) || isInk(name))
    .toSorted()
    .map((name) => `\\definecolor{${prefix}${name}}{HTML}{${hexOf(palette, name)}}`);

/** Packages, typeface and the styles of marks by how well they are known: the less is known, the less ink. */
export const preamble: readonly string[] = [
  '\\usepackage{iftex}',
  '\\ifpdftex',
  '  \\usepackage[utf8]{inputenc}',
  '  \\IfFileExists{lmodern.sty}{\\usepackage[T1]{fontenc}\\usepackage{lmodern}}{}',
  '\\else',
  '  \\usepackage{fontspec}',
  '\\fi',
  '\\usepackage{pgfplots}',
  '\\usepackage{pgfplotstable}',
  '\\usetikzlibrary{patterns}',
  '\\pgfplotsset{compat=1.16}',
  '\\renewcommand{\\familydefault}{\\sfdefault}',
  '\\newcommand{\\ringsidebox}{\\begingroup\\setlength{\\fboxsep}{0pt}\\fbox{\\rule{0pt}{1ex}\\rule{0.6ex}{0pt}}\\endgroup}',
  '\\DeclareRobustCommand{\\ringsideother}[1]{\\ifpdftex\\ringsidebox\\else\\iffontchar\\font"#1 \\char"#1 \\else\\ringsidebox\\fi\\fi}',
  '\\tikzset{',
  '  ringside measured/.style={fill=#1, draw=none},',
  '  ringside published/.style={fill=#1, draw=none},',
  '  ringside vendor/.style={preaction={fill=#1!12!ringside-surface}, pattern=north east lines, pattern color=#1, draw=#1, line width=0.6pt},',
  '  ringside modelled/.style={fill=#1!26!ringside-surface, draw=#1, line width=0.6pt, dash pattern=on 2pt off 1pt},',
  '  ringside compared/.style={fill=none, draw=ringside-muted, line width=0.6pt},',
  '  ringside core/.style={draw=ringside-surface, line width=0.7pt},',
  '  ringside line measured/.style={draw=#1, line width=1.4pt},',
  '  ringside line published/.style={draw=#1, line width=0.7pt, double=ringside-surface, double distance=0.6pt},',
  '  ringside line vendor/.style={draw=#1, line width=1.4pt, dash pattern=on 6pt off 2.5pt},',
  '  ringside line modelled/.style={draw=#1, line width=1.4pt, dash pattern=on 2pt off 1.5pt},',
  '  ringside line compared/.style={draw=#1!60!ringside-surface, line width=0.6pt},',
  '}',
  '\\newsavebox{\\ringsidebin}',
  '\\newcommand{\\ringsidefit}[2]{%',
  '  \\ifdim\\wd\\ringsidebin>#1\\sbox{\\ringsidebin}{\\resizebox{#1}{!}{\\usebox{\\ringsidebin}}}\\fi',
  '  \\ifdim\\dimexpr\\ht\\ringsidebin+\\dp\\ringsidebin\\relax>#2\\resizebox{!}{#2}{\\usebox{\\ringsidebin}}\\else\\usebox{\\ringsidebin}\\fi}',
  '\\newcommand{\\ringsideswatch}[2]{\\mbox{\\tikz[baseline=0.3ex]{#1}\\,#2\\quad}}',
  '\\newcommand{\\ringsidekey}[2]{\\ringsideswatch{\\path[#1] (0,0) rectangle (1.7em,1.7ex);}{#2}}',
  '\\newcommand{\\ringsidekeycored}[2]{\\ringsideswatch{\\path[#1] (0,0) rectangle (1.7em,1.7ex);\\draw[ringside core, line width=0.5pt] (1.2pt,1.2pt) rectangle (1.7em-1.2pt,1.7ex-1.2pt);}{#2}}',
];
