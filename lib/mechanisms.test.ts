import { describe, expect, it } from 'vitest';
import { overheadTerms } from './engine/overhead';
import { hosts } from './hosts';
import { ways } from './machine';
import { ledger } from './machine/ledger';
import { load } from './machine/load';
import { samples } from './machine/probes';
import { run } from './machine/trace';
import { pricedGenerations, pricesOf, usualHost } from './mechanisms';
import type { Host } from './model/host';
import { hardwareAssisted } from './techniques/hardware-assisted';
import { nativeDisk } from './techniques/native-disk';
import { nativeNetwork } from './techniques/native-network';
import { nestedPaging } from './techniques/nested-paging';
import { workloads } from './workloads';

const hostOf = (id: string) => hosts.find((host) => host.id === id) as Host;

describe('prices', () => {
  it('are those of the overhead model: an event costs what a workload pays for it', () => {
    const host = hostOf(usualHost);
    const stage = { cpu: hardwareAssisted, mmu: nestedPaging, network: nativeNetwork, disk: nativeDisk };
    const prices = pricesOf('nested', host);
    let compared = 0;
    for (const workload of workloads)
      for (const { event, extraSeconds } of overheadTerms(workload, [stage], host)) {
        if (event === 'execution') continue;
        expect(prices[event]?.cycles, event).toBeCloseTo(extraSeconds * host.clockGHz.value * 1e9, 6);
        compared++;
      }
    expect(compared).toBeGreaterThan(20);
  });

  it('can be worked out by hand from the published figures', () => {
    const host = hostOf(usualHost);
    expect(pricesOf('trap-and-emulate', host).syscall?.cycles).toBeCloseTo(4060, 6);
    expect(pricesOf('trap-and-emulate', host).pageTableUpdate?.cycles).toBeCloseTo(2030 + 12733 - 1 - 2409 - 1931, 6);
    expect(pricesOf('binary-translation', host).pageTableUpdate?.cycles).toBeCloseTo(390, 6);
    expect(pricesOf('shadowed', host).pageFault?.cycles).toBeCloseTo(28000, 4);
    expect(pricesOf('nested', host).tlbMiss?.cycles).toBeCloseTo(11.2, 6);
    expect(pricesOf('nested', host).exit?.cycles).toBe(1150);
    expect(pricesOf('paravirtualised', host).hypercall?.cycles).toBeCloseTo(1350, 6);
    expect(pricesOf('bare', host)).toEqual({});
  });

  it('add up in the ledger of a run: events times their prices and nothing else', () => {
    const [sample] = samples;
    const way = ways.find(({ id }) => id === 'nested') as (typeof ways)[number];
    const loading = load(sample as (typeof samples)[number], 'classic', false);
    if (!loading.ok) throw new Error('the sample does not assemble');
    const trace = run(way, loading.machine);
    const prices = pricesOf('nested', hostOf(usualHost));
    const entries = ledger(trace, trace.moments.length - 1, prices);
    const counted = Object.fromEntries(entries.map(({ kind, count }) => [kind, count]));
    expect(counted).toMatchObject({ syscall: 18, pageFault: 1, contextSwitch: 7, timerTick: 8, portAccess: 16 });
    for (const { kind, count, cycles } of entries) expect(cycles).toBeCloseTo(count * (prices[kind]?.cycles ?? 0), 6);
  });

  it('know which processors have no means for a way, and rest on a source each', () => {
    const generations = pricedGenerations();
    expect(generations.find(({ id }) => id === 'dell-2650')?.lacks).toEqual(['shadowed', 'nested']);
    expect(generations.find(({ id }) => id === 'hp-ml110-g3')?.lacks).toEqual(['nested']);
    expect(generations.find(({ id }) => id === usualHost)?.lacks).toEqual([]);
    for (const { prices } of generations)
      for (const own of Object.values(prices))
        for (const price of Object.values(own)) expect(price.sources.length).toBeGreaterThan(0);
  });
});
