import type { Source } from '../model/evidence';

/** "Felter et al 2015": who says so, as short as it can be found again. */
function shortName({ authors, year, title }: Source): string {
  const names = authors === 'not stated' ? [title] : authors.replace(/ et al$/, ', ').split(/, | & /);
  const first = (names[0] ?? '').replace(/^(\p{Lu}[\p{L}.-]*\. ?)+/u, '');
  return [first, names.length > 1 ? 'et al' : '', year ?? ''].filter((part) => part !== '').join(' ');
}

/** As many sources by name as fit on a line, the first first, and how many more there are. */
export function sourcesLine(sources: readonly Source[], fits: (words: string) => boolean): string {
  const names = [...new Set(sources.map(shortName))];
  for (let shown = names.length; shown > 0; shown--) {
    const rest = names.length - shown;
    const words = `Sources: ${names.slice(0, shown).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
    if (fits(words)) return words;
  }
  return names.length === 0 ? '' : `${names.length} published sources`;
}
