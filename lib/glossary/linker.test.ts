import { expect, it } from 'vitest';
import { formsOf, glossary } from '../glossary';
import { linker } from './linker';

const linked = linker(formsOf(glossary));
const marked = (prose: string) =>
  linked(prose)
    .map(({ text, term }) => (term ? `[${text}|${term}]` : text))
    .join('');

it('marks each word where it stands first, phrases before the words in them', () => {
  expect(marked('Each guest has a page table; nested paging walks two page tables for the guest.')).toBe(
    'Each [guest|guest] has a [page table|page-table]; [nested paging|nested-paging] walks two page tables for the guest.',
  );
});

it('finds words and not parts of words, in any case but for names', () => {
  expect(marked('Hosts: ghosts are hosted by no host. The tlb is no name, the TLB is.')).toBe(
    '[Hosts|host]: ghosts are hosted by no host. The tlb is no name, the [TLB|tlb] is.',
  );
});

it('gives the prose back, whatever is in it', () => {
  for (const { text } of glossary)
    expect(
      linked(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  expect(linked('')).toEqual([]);
});
