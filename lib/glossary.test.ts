import { expect, it } from 'vitest';
import { formsOf, glossary } from './glossary';

it('has each word and each form once, in the order of the alphabet, with anchors that an address can hold', () => {
  const forms = formsOf(glossary).map(([form]) => form.toLowerCase());
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  const ids = glossary.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  const names = glossary.map(({ name }) => name.toLowerCase());
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
});

it('says each in one or two sentences', () => {
  const lengths = glossary.map(({ id, text }) => [
    id,
    text.split(/[.?!](?=\s|$)/).filter((part) => part !== '').length,
  ]);
  expect(lengths.filter(([, length]) => length !== 1 && length !== 2)).toEqual([]);
});
