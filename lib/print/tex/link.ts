import { short } from '../plot/short';
import { tex } from './words';

const bytes = (sign: string): string => encodeURIComponent(sign.replace(/\p{Surrogate}/u, '\ufffd'));

/** An address as \href takes it within other commands: what TeX reads as its own is written as a percent sign and a number. */
const target = (url: string): string =>
  [...url]
    .map((sign) => (/[A-Za-z0-9\-.:/?=%+,*@!;]/.test(sign) ? sign : /[#&]/.test(sign) ? sign : percent(sign)))
    .join('')
    .replace(/[%#&]/g, '\\$&');

const percent = (sign: string): string =>
  /[!-~]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : bytes(sign);

/** A link that leads to the whole address and shows no more than `most` signs of it, for it must not run off the paper. */
export const link = (url: string, most: number): string =>
  `\\href{${target(url)}}{${tex(short(url.replace(/^https?:\/\//, ''), most))}}`;
