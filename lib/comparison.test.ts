import { describe, expect, it } from 'vitest';
import { comparisonOf, worstFirst } from './comparison';
import { experimentFiles } from './experiments';
import { readExperiment } from './schema/experiment';

function comparisonsIn(name: string) {
  const reading = readExperiment(experimentFiles.find(({ path }) => path.endsWith(`/${name}.json`))?.file);
  if ('issues' in reading) throw new Error(`${name} cannot be read`);
  return reading.experiment.rows.map((row) => comparisonOf(reading.experiment, row));
}

describe('a comparison', () => {
  it('says where its figure was printed, on what machine, and what the prediction can rest on', () => {
    const linpack = comparisonsIn('felter15').find(({ id }) => id === 'felter15-002');
    expect(linpack).toMatchObject({
      platformName: 'KVM with QEMU',
      kind: 'hybrid',
      printed: '130.28 GFLOPS against 290.83',
      published: 130.28 / 290.83,
    });
    expect(linpack?.place).not.toBe('');
    expect(linpack?.hardware).not.toBe('');
    expect(linpack?.basis).toMatch(/can rest on \d+ numbers of KVM with QEMU$/);
    expect(linpack?.provenance.sources[0]).toBe('felter15');
  });

  it('stands before those that are closer to the published figure; those without a prediction are last', () => {
    const misses = worstFirst(comparisonsIn('felter15')).map(({ error }) => (error === null ? -1 : Math.abs(error)));
    expect(misses).toEqual(misses.toSorted((a, b) => b - a));
  });
});
