import { expect, it } from 'vitest';
import { comparisonOf } from '../comparison';
import { experimentFiles } from '../experiments';
import { readExperiment } from '../schema/experiment';

const all = experimentFiles.flatMap(({ file }) => {
  const reading = readExperiment(file);
  if ('issues' in reading) throw new Error('a file of ours is malformed');
  return reading.experiment.rows.map((row) => ({ row, comparison: comparisonOf(reading.experiment, row) }));
});
const of = (id: string) => {
  const found = all.find(({ row }) => row.id === id)?.comparison;
  if (!found?.derivation) throw new Error(`${id} is not derived`);
  return { ...found, derivation: found.derivation };
};
const sumOf = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

it('the parts of every row make its prediction', () => {
  const off = all.flatMap(({ row, comparison: { derivation, predicted } }) => {
    if (!derivation || predicted === null || row.quantity === 'throughput-ratio') return [];
    const [own, over] = [sumOf(derivation.parts), sumOf(derivation.over)];
    const made = row.quantity === 'slowdown' ? (1 + own) / (1 + over) : own - over;
    return Math.abs(made - predicted) <= 1e-9 * Math.max(1, Math.abs(predicted)) ? [] : [[row.id, made, predicted]];
  });
  expect(off).toEqual([]);
});

it('every predicted row is derived but reserves and migrations', () => {
  const without = all.filter(({ comparison }) => comparison.predicted !== null && comparison.derivation === null);
  expect(new Set(without.map(({ row }) => row.quantity))).toEqual(
    new Set(['node-reserve', 'node-reserve-cpu', 'migration-total']),
  );
});

it('of shadow paging is translation misses and page faults against those of nested paging', () => {
  const { derivation } = of('wang11-003');
  expect(derivation.parts[0]).toMatchObject({ name: 'page fault', technique: { id: 'shadow-paging' } });
  expect(derivation.parts[0]?.event?.ratePerSecond).toBeCloseTo(13_300_000 / 402.56, 6);
  expect(derivation.over.map(({ technique }) => technique?.id)).toContain('nested-paging');
});

it('of a burst of guests is its phases, and what waiting for each other adds', () => {
  const { derivation } = of('xavier_ccgrid16-004');
  expect(derivation.parts.map(({ name }) => name).at(-1)).toBe('waiting for each other, 10 at once');
  expect(derivation.parts[0]).toMatchObject({ name: 'guest user space', sources: ['ncu_bootmodel24'] });
});
