/** Signs that TeX takes for itself, and those that its usual typefaces have under a name. */
const named: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedblright{}',
  "'": '\\textquoteright{}',
  '`': '\\textquoteleft{}',
  '-': '{-}',
  '\u00a0': '~',
  '‘': '\\textquoteleft{}',
  '’': '\\textquoteright{}',
  '“': '\\textquotedblleft{}',
  '”': '\\textquotedblright{}',
  '–': '\\textendash{}',
  '—': '\\textemdash{}',
  '…': '\\dots{}',
  '·': '\\textperiodcentered{}',
  '×': '\\ensuremath{\\times}',
  '±': '\\ensuremath{\\pm}',
  '−': '\\ensuremath{-}',
  '≥': '\\ensuremath{\\geq}',
  '≤': '\\ensuremath{\\leq}',
  '≈': '\\ensuremath{\\approx}',
  '→': '\\ensuremath{\\rightarrow}',
  '↑': '\\ensuremath{\\uparrow}',
  '↓': '\\ensuremath{\\downarrow}',
  µ: '\\ensuremath{\\mu}',
  μ: '\\ensuremath{\\mu}',
  σ: '\\ensuremath{\\sigma}',
  Δ: '\\ensuremath{\\Delta}',
  '°': '\\ensuremath{^\\circ}',
};

/** Letters that TeX's oldest typefaces have or can put together: not eth, thorn, eng, and those with an ogonek or a stroke. */
const latin =
  /^[\u00c0-\u00cf\u00d1-\u00d6\u00d8-\u00dd\u00df-\u00ef\u00f1-\u00f6\u00f8-\u00fd\u00ff-\u0103\u0106-\u010f\u0112-\u0117\u011a-\u0125\u0128-\u012d\u0139-\u013e\u0141-\u0148\u014c-\u0165\u0168-\u0171\u0174-\u017e]$/;
const plain = /^[ !()*+,./0-9:;=?@A-Z[\]a-z]$/;

const isOther = (sign: string): boolean => !Object.hasOwn(named, sign) && !latin.test(sign) && !plain.test(sign);

/** Control characters are blanks; marks that show nothing, such as those that turn the direction of writing, are nothing. */
const visible = (words: string): string =>
  words
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');

const hex = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/**
 * Words for TeX: nothing in them is a command, and what the typeface lacks is handed to \ringsideother, which draws it where it
 * can and a box where it cannot.
 */
export const tex = (words: string): string =>
  [...visible(words)].map((sign) => (isOther(sign) ? `\\ringsideother{${hex(sign)}}` : (named[sign] ?? sign))).join('');

/** Words behind a percent sign: one line, whatever is in them, and no markup if somebody takes it for a page. */
export const comment = (words: string): string =>
  `% ${visible(words)
    .replace(/[\u2028\u2029]/g, ' ')
    .replaceAll('<', '\u2039')
    .replaceAll('>', '\u203a')}`;

/** What a reader of the source must know of signs in a text that became boxes; empty where there are none. */
export function lacking(text: string): string[] {
  const signs = [...new Set([...text.matchAll(/\\ringsideother\{([0-9A-F]+)\}/g)].map(([, code]) => `U+${code}`))];
  if (signs.length === 0) return [];
  return [
    comment(
      `Signs beyond Latin letters are drawn as empty boxes by pdflatex, and by lualatex where its typeface lacks them:`,
    ),
    comment(signs.toSorted().join(' ')),
  ];
}
