import { expect, test } from 'vitest';
import { claims } from '.';
import { benches, benchOf } from './bench';
import { isTested } from './claim';
import { cases } from './trials';
import { conditionWords, countsWords, figureWords, rangeWords, relationWords, sidesOf } from './words';

const caseOf = (id: string) => cases.find(({ claim }) => claim.id === id)!;
const told = (id: string) => conditionWords(caseOf(id).claim, caseOf(id).trial);

test('a verdict says with what it turns, and whether it stays so', () => {
  expect(told('scalability')).toBe(
    'Not in the usual scenario, but with products: those of 2003: Xen (paravirtual) against Workstation with binary translation; at 15 workloads; at 12.2\u00a0% load.',
  );
  expect(told('size')).toBe('Not in the usual scenario, but at 10 workloads; at 15.9\u00a0% load.');
  expect(told('isolation')).toBe(
    'In the usual scenario; no longer with products: Xen, ESXi and KVM against sandboxed containers: gVisor and Kata; up to 1 workload; from 12 tenants on.',
  );
  expect(told('boot')).toBe('Not in the usual scenario, but with image cache: images fetched first.');
  expect(told('what-is-virtualised')).toBe('');
});

test('counts name every answer that was given', () => {
  const counted = (id: string) => countsWords(caseOf(id).trial);
  expect(counted('speed')).toBe('Holds in 36 of 72 scenarios; no difference in 36.');
  expect(counted('security')).toBe('Holds in 0 of 72 scenarios; no difference in 58; fails in 14.');
  expect(counted('set-up')).toBe('');
});

test('a relation names its margin or its bound', () => {
  const words = claims.filter(isTested).map((claim) => {
    const { relation, measure } = claim.test;
    return relationWords(relation, measure, sidesOf(claim));
  });
  expect([...new Set(words)]).toEqual([
    'Type 1 less than Type 2',
    'Type 1 more than Type 2',
    'Type 1 less than Type 2 by more than 5\u00a0%',
    'Type 1 at most 5\u00a0% above Bare metal',
    'Virtual machine less than Container by more than 5\u00a0%',
    'Virtual machine at 60 s or more, Container below',
    'Virtual machine at 1\u00a0GiB or more, Container below',
    'Virtual machine more than Container',
    'Virtual machine more than Container by more than 5\u00a0%',
  ]);
});

test('figures come in their unit', () => {
  const measure = (unit: 's' | 'MiB' | 'us' | 'x' | '1') => ({
    name: '',
    unit,
    of: () => 0,
    rests: () => null,
    chart: null,
    proxy: null,
  });
  expect(figureWords(measure('us'), 21.6926)).toBe('21.7\u00a0µs');
  expect(figureWords(measure('x'), 1.2812)).toBe('1.28×');
  expect(figureWords(measure('MiB'), 862.73)).toBe('863\u00a0MiB');
  expect(figureWords(measure('1'), 12)).toBe('12');
});

test('the range of a table is stated whole', () => {
  for (const bench of benches) {
    const { combined, alone } = rangeWords(bench);
    expect(combined.length).toBe(bench.grid.length);
    expect(alone.length).toBe(bench.axes.length);
  }
  expect(rangeWords(benchOf('vm-container')).combined.at(-1)).toBe(
    'Workloads: 1 workload; 4 workloads; 12 workloads; 100 workloads',
  );
  expect(rangeWords(benchOf('vm-container')).alone).toContain('Tenants: 1 to 12 tenants');
});
