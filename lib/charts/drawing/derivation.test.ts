import { expect, it } from 'vitest';
import type { DerivedPart } from '../../model/derivation';
import { inShort, partFigures } from './derivation';

const part = (name: string, amount: number, more: Partial<DerivedPart> = {}): DerivedPart => ({
  name,
  amount,
  technique: null,
  event: null,
  sources: [],
  ...more,
});
const technique = { id: 'shadow-paging', name: 'Shadow paging' };

it('an event is how often times how much', () => {
  const event = { ratePerSecond: 33_000, extraUs: 2.5 };
  expect(partFigures(part('page fault', 0.0825, { technique, event }), 'x')).toBe('33,000/s × 2.5\u00a0µs = 8.25 %');
});

it('in short the largest come first, and of limits the narrowest', () => {
  const seconds = [part('monitor', 1), part('kernel', 3), part('application', 2)];
  expect(inShort({ how: '', unit: 's', over: [], parts: seconds })).toBe(
    'kernel: 3\u00a0s; application: 2\u00a0s; more in its row',
  );
  const shares = [part('ceiling', 1), part('own', 0.75), part('packet', 0.1, { technique })];
  expect(inShort({ how: '', unit: 'x', over: [], parts: shares })).toBe(
    'own: 75 %; packet, Shadow paging: 10 %; more in its row',
  );
});
