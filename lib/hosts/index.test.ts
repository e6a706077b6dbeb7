import { describe, expect, it } from 'vitest';
import { faultyNumbersOf } from '../evidence/quantities';
import { hosts } from './index';

const hostOf = (id: string) => {
  const host = hosts.find((candidate) => candidate.id === id);
  if (!host) throw new Error(`there is no host "${id}"`);
  return host;
};
const wattsOf = (id: string) => hostOf(id).watts?.map(({ value }) => value);

describe('the hosts', () => {
  it('are sixteen, each named once', () => {
    expect(new Set(hosts.map(({ id }) => id)).size).toBe(16);
    expect(hosts).toHaveLength(16);
  });

  it.each(hosts)('$id has a source for every number', (host) => {
    expect(faultyNumbersOf(host)).toEqual([]);
  });

  it.each(hosts)('$id has at least as many threads as cores and eleven power points or none', (host) => {
    expect(host.threads.value).toBeGreaterThanOrEqual(host.cores.value);
    expect([undefined, 11]).toContain(host.watts?.length);
  });

  it.each(hosts)('$id draws more the more it does', ({ watts = [] }) => {
    const values = watts.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  it.each(hosts)('$id states the cost of an exit if and only if its processor can exit', (host) => {
    expect(host.exitCycles !== undefined).toBe(host.features.includes('hardware-assist'));
  });

  it('has nested paging from Nehalem on', () => {
    expect(hostOf('hp-ml110-g5').features).toEqual(['hardware-assist']);
    expect(hostOf('ibm-x3250-x3470').features).toEqual(['hardware-assist', 'nested-paging']);
  });

  it('carries the power curves as published', () => {
    expect(wattsOf('hp-ml110-g4')).toEqual([86, 89.4, 92.6, 96, 99.5, 102, 106, 108, 112, 114, 117]);
    expect(wattsOf('dell-r740')).toEqual([49.8, 114, 137, 159, 182, 208, 240, 277, 319, 376, 432]);
  });

  it('names for each power point that is in the evidence the row that says the same', async () => {
    const { rows } = await import('../evidence/rows');
    const cited = hosts.flatMap(({ watts = [] }) => watts).filter(({ rows: ids = [] }) => ids.length > 0);
    const tabled = new Map(rows.map(({ id, value }) => [id, value]));
    expect(cited).toHaveLength(42);
    expect(cited.filter(({ value, rows: [id = ''] = [] }) => tabled.get(id) !== value)).toEqual([]);
  });
});
