import { describe, expect, it } from 'vitest';
import type { Verdict } from '../model/experiment';
import { isEasy } from './easy';

const verdict = (quantity: Verdict['quantity'], published: number): Verdict => ({
  id: 'a-1',
  source: 'a',
  family: 'a on b',
  platform: 'kvm',
  quantity,
  use: 'check',
  unit: 'x',
  published,
  predicted: 1,
  error: 0,
  reason: null,
});

describe('an easy row', () => {
  it('is a ratio within 10 % of one, on either side', () => {
    const ratios = [0.9, 0.92, 1, 1.09, 1.1].map((ratio) => isEasy(verdict('slowdown', ratio)));
    expect(ratios).toEqual([false, true, true, true, false]);
    expect(isEasy(verdict('throughput-ratio', 0.99))).toBe(true);
  });

  it('is never a duration or a size, however close to one', () => {
    expect(isEasy(verdict('boot-mean', 1))).toBe(false);
    expect(isEasy(verdict('vmm-memory', 1))).toBe(false);
  });

  it('is an instance of a rule, or of the one grid that the notes on it were fitted to', () => {
    expect(isEasy(verdict('node-reserve-cpu', 0.3))).toBe(true);
    expect(isEasy({ ...verdict('boot-mean', 20), source: 'ncu_bootmodel24' })).toBe(true);
    expect(isEasy(verdict('boot-mean', 20))).toBe(false);
  });
});
