import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, parse } from '../query';
import { linkQuery } from './packed';
import { pairsOf } from './pairs';
import { type Picture, pictureKeys, picturePairs, presets, readPicture } from './picture';

const usual: Picture = {
  preset: null,
  width: null,
  height: null,
  pixelRatio: 2,
  textScale: 1,
  background: 'theme',
  plain: false,
  texture: 'auto',
  outlined: false,
  fit: 'natural',
  keys: 'frame',
  still: false,
  title: null,
  engine: null,
  edition: null,
};

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
const picture: fc.Arbitrary<Picture> = fc.record({
  preset: fc.constantFrom(null, ...presets.map(({ id }) => id)),
  width: fc.option(fc.integer({ min: 1, max: 99_999 })),
  height: fc.option(fc.integer({ min: 1, max: 99_999 })),
  pixelRatio: fc.integer({ min: 1, max: 4 }),
  textScale: fc.integer({ min: 75, max: 250 }).map((hundredths) => hundredths / 100),
  background: fc.constantFrom('theme', 'transparent', '#00ff7f'),
  plain: fc.boolean(),
  texture: fc.constantFrom('auto', 'on', 'off'),
  outlined: fc.boolean(),
  fit: fc.constantFrom('natural', 'frame'),
  keys: fc.constantFrom('frame', 'chart'),
  still: fc.boolean(),
  title: fc.option(word),
  engine: fc.option(fc.stringMatching(/^[a-z0-9.]{1,12}$/)),
  edition: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{8}$/)),
});

test('what is usual is not written, and nothing written is what is usual', () => {
  expect(picturePairs(usual)).toEqual([]);
  expect(readPicture([])).toEqual({ picture: usual, issues: [] });
});

test('reading and writing are inverse, through the address of a page and through a packed link', () => {
  fc.assert(
    fc.property(picture, (each) => {
      expect(readPicture(picturePairs(each))).toEqual({ picture: each, issues: [] });
      const query = canonical({ ...parse('n=40'), picture: each });
      const well = canonical(parse(query));
      expect(canonical(parse(linkQuery(query)))).toBe(well);
      expect(canonical(parse(well))).toBe(well);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('nonsense is named, with what is allowed, and counts as absent', () => {
  const { picture: read, issues } = readPicture(pairsOf('im=poster&w=12.5&dpr=9&fs=3&bg=red&title=%20&h=600'));
  expect(read).toEqual({ ...usual, height: 600 });
  expect(issues.map(({ field, value }) => `${field}=${value}`)).toEqual([
    'im=poster',
    'w=12.5',
    'dpr=9',
    'fs=3',
    'bg=red',
    'title= ',
  ]);
  expect(issues[0]?.allowed).toBe('one of slide, half, third, og, square, a4, thumb');
});

test('a long query is packed, and stays short enough for programs that cut links', () => {
  const query = canonical({ ...parse('n=40'), unknown: [['note', 'twelve servers at eight percent '.repeat(90)]] });
  expect(query.length).toBeGreaterThan(2500);
  expect(linkQuery(query)).toMatch(/^z=[A-Za-z0-9_-]{20,1790}$/);
  expect(canonical(parse(linkQuery(query)))).toBe(query);
  expect(linkQuery('n=40')).toBe('n=40');
});

test('keys are sorted, so that pairs stand in the order of the canonical query', () => {
  expect([...pictureKeys].toSorted()).toEqual(pictureKeys);
});
