import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../lib/model/evidence';
import { workloads } from '../../lib/workloads';
import counted from './counted.json';

type Run = Readonly<Record<string, number>>;
const runs: Readonly<Record<string, { readonly quoted: Run; readonly alone: Run }>> = counted;

const rates = {
  syscall: 'syscalls',
  pageFault: 'pageFaults',
  contextSwitch: 'contextSwitches',
  packet: 'packets',
  diskOperation: 'diskOperations',
} as const;

const perSecond = (run: Run, name: string) => (run[name] ?? Number.NaN) / (run.cpuSeconds ?? Number.NaN);

/** Rates of a workload that were counted, beside the total that they must come from. */
const countedRates = workloads.flatMap(({ id, rates: found, networkMiB, diskMiB }) =>
  [
    ...Object.entries(rates).map(([event, name]) => [found[event as keyof typeof rates], name, 1] as const),
    [networkMiB, 'networkBytes', 2 ** 20] as const,
    [diskMiB, 'diskBytes', 2 ** 20] as const,
  ].flatMap(([quantity, name, size]) =>
    quantity && quantity.value > 0 && quantity.source === 'ringside_rates' ? [{ id, name, size, quantity }] : [],
  ),
);

describe('the totals of the runs', () => {
  it('are those of every workload', () => {
    expect(Object.keys(runs).toSorted()).toEqual(workloads.map(({ id }) => id).toSorted());
  });

  it('give 58 rates of the catalogue', () => {
    expect(countedRates).toHaveLength(58);
  });

  it.each(countedRates)('give $name of $id: the value beside neighbours, the range without', (found) => {
    const { quoted, alone } = runs[found.id] as { quoted: Run; alone: Run };
    const ends = [perSecond(quoted, found.name) / found.size, perSecond(alone, found.name) / found.size];
    const { value, low = value, high = value }: Quantity = found.quantity;
    expect(value).toBeCloseTo(ends[0] as number, 6);
    expect(low).toBeCloseTo(Math.min(...ends), 6);
    expect(high).toBeCloseTo(Math.max(...ends), 6);
  });

  it.each(workloads.filter(({ imageReadMiB }) => imageReadMiB.value > 0))('give the files $id reads', (workload) => {
    const files = runs[workload.id]?.quoted.fileKiB ?? runs['java-service']?.quoted.fileKiB;
    expect(workload.imageReadMiB.value * 1024).toBeCloseTo(files as number, 0);
  });

  it.each(workloads.filter(({ id }) => runs[id]?.quoted.startCpuSeconds))('give the start of $id', ({ id, start }) => {
    const cpu = start.find(({ on }) => on === 'cpu');
    expect(cpu?.amount.value).toBe(runs[id]?.quoted.startCpuSeconds);
  });
});
