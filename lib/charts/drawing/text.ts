import { advance } from './advance';

/** Width of a line of text, px. */
export function textWidth(words: string, size = 12, weight = 400): number {
  let thousandths = 0;
  for (const sign of words) thousandths += advance(sign, weight);
  return (thousandths * size) / 1000;
}

/** The text, shortened with an ellipsis where it is wider than `width`; empty where not even one letter fits. */
export function fitText(words: string, width: number, size = 12, weight = 400): string {
  if (textWidth(words, size, weight) <= width) return words;
  const signs = [...words];
  for (let length = signs.length - 1; length > 0; length--) {
    const short = `${signs.slice(0, length).join('').trimEnd()}…`;
    if (textWidth(short, size, weight) <= width) return short;
  }
  return '';
}

/** Breaks text at spaces, but not at U+00A0, into at most `lines` lines of `width` px; the last ends in an ellipsis when words are left over. */
export function wrapText(words: string, width: number, lines: number, size = 12, weight = 400): string[] {
  const done: string[] = [];
  let line = '';
  for (const word of words.split(/[^\S\u00a0]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, weight) <= width) line = longer;
    else {
      done.push(line);
      line = word;
    }
  }
  done.push(line);
  const kept = done.length > lines ? [...done.slice(0, lines - 1), done.slice(lines - 1).join(' ')] : done;
  return kept.map((text) => fitText(text, width, size, weight)).filter((text) => text !== '');
}

/** A name with its figure: the name is shortened where it must be, the figure never. */
export function nameWith(name: string, figure: string, room: number, size = 12, weight = 400): string {
  const shown = fitText(name, room - textWidth(` ${figure}`, size, weight), size, weight);
  return shown === '' ? figure : `${shown} ${figure}`;
}
