import { describe, expect, it } from 'vitest';
import { sourceOf, sources } from './index';
import { rows } from './rows';

const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);
const unknown = () => rows.filter(({ source }) => !sources.some(({ key }) => key === source));

describe('the evidence', () => {
  it('has 1631 rows: 823 on start-up and footprint, 808 on overhead', () => {
    expect(rows).toHaveLength(1631);
    expect(rows.findIndex(({ id }) => id === 'adams06-001')).toBe(823);
  });

  it('names every row and every source once', () => {
    expect(repeated(rows.map(({ id }) => id))).toEqual([]);
    expect(repeated(sources.map(({ key }) => key))).toEqual([]);
  });

  it('gives every row a source', () => {
    expect(unknown()).toEqual([]);
  });

  it('has only finite numbers', () => {
    const numbers = rows.flatMap(({ value, baseline, instances, concurrency }) => [
      value,
      baseline ?? 0,
      instances ?? 0,
      concurrency ?? 0,
    ]);
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  it('marks the 61 recalled rows as recalled', () => {
    expect(rows.filter(({ confidence }) => confidence === 'memory')).toHaveLength(61);
  });

  it('carries values as the tables have them', () => {
    const row = rows.find(({ id }) => id === 'adams06-002');
    expect(row).toMatchObject({ value: 15826, unit: 'cycles', baseline: 3209, baselineUnit: 'cycles' });
  });

  it('says what every source is, where it stands and how far it is to be believed', () => {
    const silent = sources.filter(({ authors, title, venue, hardware, trust }) =>
      [authors, title, venue, hardware, trust].includes(''),
    );
    expect(silent).toEqual([]);
  });

  it('refuses a key that is not there', () => {
    expect(sourceOf('adams06').year).toBe(2006);
    expect(() => sourceOf('nobody99')).toThrow('there is no source "nobody99"');
  });
});
