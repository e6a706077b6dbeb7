import { hex } from './number';

const plain = /^[ -~]*$/;

/** Words as UTF-16, big end first, in hexadecimal digits. */
export const utf16 = (words: string): string =>
  Array.from({ length: words.length }, (_, at) => hex(words.charCodeAt(at), 4)).join('');

/** Words as a PDF text string: ASCII as it stands, all else as UTF-16 (ISO 32000-1, 7.9.2.2). */
export function textString(words: string): string {
  const clean = words
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return plain.test(clean) ? `(${clean.replace(/[\\()]/g, '\\$&')})` : `<FEFF${utf16(clean)}>`;
}
