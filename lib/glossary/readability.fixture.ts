import { formsOf, glossary } from '../glossary';
import { platforms } from '../platforms';
import { techniques } from '../techniques';

/** Syllables of an English word: groups of vowels, vowels that are spoken apart counted twice, silent endings not at all. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters
    .replace(/(?<![td])ed$/, '')
    .replace(/(?<=[^aeiouyscxz])(?<!g)es$|(?<=[^aeiouyl])e$|(?<=[aeiouyl]l)e$|(?<=[aeiouy])e$/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = spoken.match(/i(?:a|o(?!n|us))|eo(?!n)|ua(?=l|t)/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}

const escaped = (words: string): string => words.replace(/[()[\].*+?^$|\\]/g, '\\$&');

/** Names of platforms and techniques and words of the glossary, longest first: each counts as one easy word, since it can be looked up. */
const known = [
  ...[...platforms, ...techniques].map(({ name }) => name),
  ...formsOf(glossary).map(([form]) => form),
].toSorted((a, b) => b.length - a.length);
const easy = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** A figure with its unit: "1.34 s", "12 GiB", "8 %", "1.28×". */
const figure = /[−-]?\d[\d,.]*(?:[\u00a0 ]?(?:%|×|[mµn]?s\b|min\b|[hd]\b|[KMGT]iB\b|k?W\b))*/gu;

/**
 * Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59. As in Flesch's own rules a colon and a semicolon
 * end a sentence; a figure with its unit, the name of a platform or a technique and a word of the glossary count as one word of one syllable.
 */
export function gradeOf(prose: string): number {
  const plain = prose.replace(easy, ' it ').replace(figure, ' it ');
  const sentences = plain.split(/[.?!:;]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part));
  const words = plain.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => /\p{L}/u.test(word));
  const syllables = words.flatMap((word) => word.split('-')).reduce((sum, part) => sum + syllablesOf(part), 0);
  return (0.39 * words.length) / Math.max(1, sentences.length) + (11.8 * syllables) / Math.max(1, words.length) - 15.59;
}
