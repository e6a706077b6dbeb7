import { shown } from '../font/typeset';
import { hex } from './number';

const plain = /^[ -~]*$/;

/** Words as UTF-16, big end first, in hexadecimal digits. */
export const utf16 = (words: string): string =>
  Array.from({ length: words.length }, (_, at) => hex(words.charCodeAt(at), 4)).join('');

/** Words as a PDF text string: ASCII as it stands, all else as UTF-16 (ISO 32000-1, 7.9.2.2). */
export function textString(words: string): string {
  const clean = shown(words);
  return plain.test(clean) ? `(${clean.replace(/[\\()]/g, '\\$&')})` : `<FEFF${utf16(clean)}>`;
}
