import { plainText } from '../md';

/** Words on one line, without control characters and half characters. */
export const line = (words: string): string =>
  words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();

/** Braces become brackets, for Vue and Pandoc read them in different ways. */
const unbraced = (words: string): string => words.replaceAll('{', '(').replaceAll('}', ')');

/** Words in Markdown, of Pandoc's kind too: neither cited nor the fence of a block. */
export const markdown = (words: string): string =>
  plainText(unbraced(line(words)))
    .replaceAll('@', '\\@')
    .replace(/^:/, '\\:');

/** Words that no markup can be hidden in, and that do not end a comment. */
export const remark = (words: string): string =>
  unbraced(line(words)).replaceAll('<', '‹').replaceAll('>', '›').replace(/-{2,}/g, '–');

/** Words as a value of YAML: JSON's string is one of its forms. */
export const yaml = (words: string): string => JSON.stringify(words);

/** An address in round brackets of Markdown, or in an attribute. */
export const address = (url: string): string =>
  line(url).replace(/[\s<>()"'`{}\\^|&]/g, (sign) =>
    sign === '&' ? '&amp;' : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
