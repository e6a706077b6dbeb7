import { describe, expect, it } from 'vitest';
import type { ListKnob } from '../parameters/list-parameter';
import { listText, readList } from './list';

const fruit: ListKnob = {
  kind: 'list',
  key: 'fruit',
  name: 'Fruit',
  help: 'What is eaten.',
  group: 'estate',
  choices: ['apple', 'banana', 'cherry', 'date'].map((id) => ({ id, name: id })),
  weighted: true,
  ordered: false,
  amount: { name: 'weight', least: 1, most: 10, absent: 1 },
  most: 3,
  usual: 'banana*2',
};
const queue: ListKnob = { ...fruit, ordered: true, amount: { name: 'limit', least: 1, most: 10, absent: null } };
const entry = (id: string, amount: number | null = 1) => ({ id, amount });

describe('a list', () => {
  it('comes in the order of the catalogue, each member with its amount', () => {
    expect(readList(fruit, 'cherry*3~apple')).toEqual({ value: [entry('apple'), entry('cherry', 3)], issues: [] });
  });

  it('keeps its own order where that has a meaning, and tells no amount from one', () => {
    const { value, issues } = readList(queue, 'cherry*1~apple');
    expect([value, issues]).toEqual([[entry('cherry', 1), entry('apple', null)], []]);
    expect(listText(queue, value)).toBe('cherry*1~apple');
  });

  it('leaves out the amount that absence says', () => {
    expect(listText(fruit, [entry('apple', 1), entry('date', 4)])).toBe('apple~date*4');
  });

  it('names every piece that is not allowed and keeps the others', () => {
    const { value, issues } = readList(
      { ...fruit, most: 9 },
      'kiwi~apple*0~apple*2~apple~date*x~date*1*1~date*2.5~~Date',
    );
    expect(value).toEqual([entry('apple', 2)]);
    expect(issues.map((issue) => issue.value)).toEqual([
      'kiwi',
      'apple*0',
      'apple',
      'date*x',
      'date*1*1',
      'date*2.5',
      '',
      'Date',
    ]);
    expect(issues[0]).toEqual({
      field: 'fruit',
      value: 'kiwi',
      allowed:
        '1 to 9 different ones of apple, banana, cherry, date, joined by ~, each with *weight from 1 to 10 if wanted',
    });
    expect(issues[2]?.allowed).toBe('each one once');
  });

  it('refuses amounts where there are none', () => {
    const plain = { ...fruit, amount: null, usual: 'date' };
    expect(readList(plain, 'apple*2')).toMatchObject({ value: [entry('date', null)], issues: [{ value: 'apple*2' }] });
  });

  it('is read no further than it may be long', () => {
    const { value, issues } = readList(fruit, `apple~banana~cherry${'~kiwi'.repeat(1000)}`);
    expect(value.map(({ id }) => id)).toEqual(['apple', 'banana', 'cherry']);
    expect(issues).toEqual([{ field: 'fruit', value: '1003 of them', allowed: 'at most 3 of them' }]);
  });

  it('is the usual one when nothing is left, and may be empty only where the usual one is', () => {
    expect(readList(fruit, 'kiwi').value).toEqual([entry('banana', 2)]);
    expect(readList(fruit, '')).toMatchObject({ value: [entry('banana', 2)], issues: [{ value: '' }] });
    expect(readList({ ...fruit, usual: '' }, '')).toEqual({ value: [], issues: [] });
  });

  it('throws when the usual list is not allowed itself', () => {
    expect(() => readList({ ...fruit, usual: 'kiwi' }, '')).toThrow('"kiwi" is not a list of fruit');
  });
});
