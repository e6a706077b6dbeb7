import { describe, expect, it } from 'vitest';
import type { Verdict } from '../model/experiment';
import { isNearNative } from './native';

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

describe('near native', () => {
  it('is a ratio within 10 % of one, on either side', () => {
    const ratios = [0.9, 0.92, 1, 1.09, 1.1].map((ratio) => isNearNative(verdict('slowdown', ratio)));
    expect(ratios).toEqual([false, true, true, true, false]);
    expect(isNearNative(verdict('throughput-ratio', 0.99))).toBe(true);
  });

  it('is never a duration or a size, however close to one', () => {
    expect(isNearNative(verdict('boot-mean', 1))).toBe(false);
    expect(isNearNative(verdict('vmm-memory', 1))).toBe(false);
  });
});
