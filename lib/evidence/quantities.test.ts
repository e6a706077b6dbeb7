import { describe, expect, it } from 'vitest';
import { modelled, published, type Quantity } from '../model/evidence';
import { bareNumbersOf, faultyNumbersOf, quantitiesOf } from './quantities';

const sound = published(216, 'cycles', 'adams06', { rows: ['adams06-001'] });
const faultsOf = (quantity: Quantity) => faultyNumbersOf({ cost: quantity });

describe('the numbers of a member', () => {
  it('finds quantities however deep they stand', () => {
    const found = quantitiesOf({ name: 'a', costs: [{ extra: sound }, { exits: sound }], memory: { fixedMiB: sound } });
    expect(found.map(({ path }) => path)).toEqual(['/costs/0/extra', '/costs/1/exits', '/memory/fixedMiB']);
  });

  it('passes a sound quantity and a year', () => {
    expect(faultyNumbersOf({ year: 2006, cost: sound })).toEqual([]);
  });

  it('refuses a bare number', () => {
    expect(bareNumbersOf({ cost: { value: 12 }, list: [1] })).toEqual([
      '/cost/value is a bare 12',
      '/list/0 is a bare 1',
    ]);
  });

  it('refuses an unknown source and an unknown row', () => {
    expect(faultsOf(published(1, 'us', 'nobody99', { rows: ['nobody99-001'] }))).toEqual([
      '/cost: there is no source "nobody99"',
      '/cost: there is no evidence row "nobody99-001"',
    ]);
  });

  it('refuses a recalled row', () => {
    expect(faultsOf(published(3963, 'cycles', 'agesen12', { rows: ['agesen12-001'] }))).toEqual([
      '/cost: row "agesen12-001" is recalled and may not be used',
    ]);
  });

  it('refuses what is not finite, outside its range, or modelled without a note', () => {
    expect(faultsOf(modelled(Number.NaN, 'us', 'adams06'))).toEqual([
      '/cost: value is NaN',
      '/cost: NaN lies outside NaN to NaN',
      '/cost: modelled without a note of how',
    ]);
    expect(faultsOf({ ...sound, low: 300, high: 400 })).toEqual(['/cost: 216 lies outside 300 to 400']);
  });
});
