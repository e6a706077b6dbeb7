import { expect, test } from 'vitest';
import { sourceOf } from '../evidence';
import { rows } from '../evidence/rows';
import { platforms } from '../platforms';
import { claims } from '.';
import { benches } from './bench';
import { isTested } from './claim';

const byId = new Map(rows.map((row) => [row.id, row]));

test('there are nine claims on the types and seven on containers, each criterion once', () => {
  const criteria = (table: string) => claims.filter((claim) => claim.table === table).map(({ criterion }) => criterion);
  expect(criteria('type1-type2')).toEqual([
    'Definition',
    'What is virtualised',
    'Operation',
    'Scalability',
    'Set-up',
    'System independence',
    'Speed',
    'Performance',
    'Security',
  ]);
  expect(criteria('vm-container')).toEqual([
    'Isolation',
    'Operating system',
    'Boot',
    'Size',
    'Ready-made',
    'Moving to a new host',
    'Creating',
  ]);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(16);
});

test('only what the engine does not model is undecided', () => {
  const undecided = claims.filter((claim) => !isTested(claim)).map(({ id }) => id);
  expect(undecided).toEqual(['set-up', 'ready-made']);
});

test('every claim has testimony, and each piece of it a source and rows of that source', () => {
  for (const { id, testimony } of claims) {
    expect(testimony.length, id).toBeGreaterThan(1);
    for (const { source, rows: ids, words } of testimony) {
      expect(sourceOf(source).title, id).not.toBe('');
      expect(
        ids.map((row) => byId.get(row)?.source),
        `${id}: ${words}`,
      ).toEqual(ids.map(() => source));
    }
  }
});

test('whatever speaks for or against a claim is not on one side only, except where a claim is undecided by its nature', () => {
  const oneSided = claims.filter(({ testimony }) => !testimony.some(({ speaks }) => speaks === 'against'));
  expect(oneSided.map(({ id }) => id)).toEqual(['set-up']);
});

const figuresOf = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);

/** Numbers of a sentence with what they may be of: years, versions and clocks are names. */
const figuresIn = (words: string): number[] =>
  (words.replace(/Type \d/g, '').match(/(?<![\w.])\d[\d,.]*(?![\w])/g) ?? [])
    .map((figure) => Number(figure.replace(/[.,]$/, '').replaceAll(',', '')))
    .filter((figure) => !names.has(figure));
const names = new Set([2003, 2012, 4.1, 4.0, 6.8, 733]);

test('every figure of testimony stands in its rows, within a twentieth', () => {
  for (const { id, testimony } of claims)
    for (const { words, rows: ids } of testimony.filter((piece) => piece.rows.length > 0)) {
      const known = ids.flatMap((row) => {
        const { value = 0, baseline = 0, instances = 0, subject = '' } = byId.get(row) ?? {};
        const stated = [value, baseline ?? 0, instances ?? 0];
        return [...stated.flatMap((figure) => [figure, 1000 * figure, figure / 1000]), ...figuresOf(subject)];
      });
      const ratios =
        ids.length === 2 ? [(byId.get(ids[0] ?? '')?.value ?? 0) / (byId.get(ids[1] ?? '')?.value ?? 1)] : [];
      for (const figure of figuresIn(words))
        expect(
          [...known, ...ratios].some((each) => Math.abs(each - figure) <= figure / 20),
          `${id}: ${figure} in "${words}"`,
        ).toBe(true);
    }
});

test('the products of a bench are in the catalogue, and of the side that they stand for', () => {
  const familyOf = (id: string) => platforms.find((platform) => platform.id === id)?.family;
  for (const { table, casts } of benches) {
    const [usual, ...others] = casts;
    const families = [...new Set(usual?.first.map(familyOf)), ...new Set(usual?.second.map(familyOf))];
    expect(families).toEqual(table === 'type1-type2' ? ['type1', 'type2'] : ['type1', 'hybrid', 'container']);
    for (const cast of others) expect([...cast.first, ...cast.second].map(familyOf)).not.toContain(undefined);
  }
});
