import type { Press } from '../../model/sheet';
import { fontOf } from '../font/font';
import { webFont } from '../font/web';
import { base64 } from './base64';

const rule = (weight: number, font: Uint8Array, text: string): string =>
  `@font-face{font-family:'Inter Ringside';font-weight:${weight};src:url(data:font/ttf;base64,${base64(webFont(fontOf(font), text))})}`;

/**
 * The typeface that the chart was laid out in, with the characters of this page alone, so that words have the room that was measured for
 * them wherever it is opened. It has a name of its own: a reader's Inter has more characters and is next in line.
 */
export const typeface = ({ regular, semibold }: Press['fonts'], text: string): string =>
  `${rule(400, regular, text)}${rule(600, semibold, text)}\n`;
