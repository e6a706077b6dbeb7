import { describe, expect, it } from 'vitest';
import { faultyNumbersOf } from '../evidence/quantities';
import { events } from '../model/event';
import { workloads } from './index';

const workloadOf = (id: string) => {
  const workload = workloads.find((candidate) => candidate.id === id);
  if (!workload) throw new Error(`there is no workload "${id}"`);
  return workload;
};
const rounded = (id: string, event: 'syscall' | 'pageFault' | 'tlbMiss' | 'packet' | 'interrupt') =>
  Math.round(workloadOf(id).rates[event]?.value ?? 0);

describe('the workloads', () => {
  it('are thirteen, each named once', () => {
    expect(new Set(workloads.map(({ id }) => id)).size).toBe(13);
    expect(workloads).toHaveLength(13);
  });

  it.each(workloads)('$id has a source for every number', (workload) => {
    expect(faultyNumbersOf(workload)).toEqual([]);
  });

  it.each(workloads)('$id has positive rates of known events', ({ rates }) => {
    const known = events.map(({ id }): string => id);
    const wrong = Object.entries(rates).filter(
      ([event, { value, unit }]) => !known.includes(event) || value <= 0 || unit !== '1/core-s',
    );
    expect(wrong).toEqual([]);
  });

  it.each(workloads)('$id reads no more of its image than there is', ({ imageMiB, imageReadMiB }) => {
    expect(imageReadMiB.value).toBeLessThanOrEqual(imageMiB.value);
  });

  it('counts events per second of processor time', () => {
    expect(rounded('static-web', 'syscall')).toBe(270552);
    expect(rounded('ci-build', 'pageFault')).toBe(53073);
    expect(rounded('oltp-database', 'packet')).toBe(28482);
  });

  it('agrees with the published misses of gcc, 2.68 million a second', () => {
    expect(rounded('ci-build', 'tlbMiss')).toBe(2682830);
    expect(rounded('java-service', 'tlbMiss')).toBe(Math.round((257 / 70.4) * (1.08e9 / 402.56)));
  });

  it('agrees with the published page faults of gcc within a factor of two', () => {
    const gcc = 13.3e6 / 402.56;
    expect(rounded('ci-build', 'pageFault') / gcc).toBeLessThan(2);
    expect(gcc / rounded('ci-build', 'pageFault')).toBeLessThan(2);
  });

  it('holds interrupts back where packets are many and not where they are few', () => {
    expect(rounded('static-web', 'interrupt')).toBe(20000);
    expect(rounded('oltp-database', 'interrupt')).toBe(Math.round((282167 / 2 + 24246) / 9.907));
  });
});
