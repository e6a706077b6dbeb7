import { describe, expect, it } from 'vitest';
import { hpMl110G4 } from '../hosts/hp-ml110-g4';
import { published } from '../model/evidence';
import type { Technique } from '../model/technique';
import type { Workload } from '../model/workload';
import { direct } from '../techniques/direct';
import { nativeDisk } from '../techniques/native-disk';
import { nativeNetwork } from '../techniques/native-network';
import { nativePaging } from '../techniques/native-paging';
import { nestedPaging } from '../techniques/nested-paging';
import { shadowPaging } from '../techniques/shadow-paging';
import { overheadOf, overheadTerms, slowdownOf } from './overhead';

const native = { cpu: direct, mmu: nativePaging, network: nativeNetwork, disk: nativeDisk };
const host = { ...hpMl110G4, clockGHz: published(2.8, 'GHz', 'wang11') };
const rate = (value: number) => published(value, '1/core-s', 'wang11');

const workload = (rates: Workload['rates']) => ({ id: 'w', name: 'w', rates }) as Workload;

/** Extra seconds of a whole run: events of the run in place of events per second. */
const extraOf = (rates: Workload['rates'], mmu: Technique) =>
  slowdownOf(overheadTerms(workload(rates), [{ ...native, mmu }], host)) - 1;

describe('overhead against the published confirmation of its form (wang11)', () => {
  it('predicts 50 s for mcf under nested paging, measured 54 s', () => {
    expect(extraOf({ tlbMiss: rate(12.54e9) }, nestedPaging)).toBeCloseTo(50.16, 1);
  });

  it('predicts 133 s for gcc under shadow paging, measured 131.6 s', () => {
    const predicted = extraOf({ pageFault: rate(13.3e6) }, shadowPaging);
    expect(Math.abs(Math.log(predicted / 131.6))).toBeLessThan(0.1);
  });
});

describe('overheadTerms', () => {
  const dear = (id: string, extra: number): Technique => ({
    id,
    name: id,
    subsystem: 'cpu',
    summary: '',
    costs: [{ event: 'execution', extra: published(extra, '1', 'wang11') }],
  });

  it('multiplies stages and still adds up', () => {
    const stages = [
      { ...native, cpu: dear('outer', 0.1) },
      { ...native, cpu: dear('inner', 0.2) },
    ];
    const terms = overheadTerms(workload({}), stages, host);
    expect(slowdownOf(terms)).toBeCloseTo(1.1 * 1.2, 12);
    expect(terms.map(({ extra }) => extra)).toEqual([0.1, 0.2 * 1.1]);
  });

  it('weighs the workloads of a mix by their share', () => {
    const stages = [{ ...native, cpu: dear('outer', 0.1), mmu: nestedPaging }];
    const heavy = workload({ tlbMiss: rate(1e7) });
    const light = workload({});
    const mix = [
      { workload: heavy, share: 0.25, terms: overheadTerms(heavy, stages, host), nativeCores: 0.1 },
      { workload: light, share: 0.75, terms: overheadTerms(light, stages, host), nativeCores: 0.1 },
    ];
    const { slowdown, parts } = overheadOf(mix, stages, host);
    expect(slowdown).toBeCloseTo(1.1 + 0.25 * 0.04, 12);
    expect(parts.reduce((sum, { extra }) => sum + extra, 1)).toBeCloseTo(slowdown, 12);
  });

  it('counts fewer events in a second of a slower clock', () => {
    const stages = [{ ...native, mmu: nestedPaging }];
    const counted = workload({ tlbMiss: published(1e7, '1/core-s', 'wang11', { clockGHz: 5.6 }) });
    expect(slowdownOf(overheadTerms(counted, stages, host)) - 1).toBeCloseTo(0.02, 12);
  });

  it('lets through no more than the narrowest ceiling', () => {
    const narrow: Technique = { ...nativeDisk, ceiling: published(1000, '1/s', 'fcspec') };
    const disk = workload({ diskOperation: rate(10_000) });
    const terms = overheadTerms(disk, [native], host);
    expect(
      overheadOf([{ workload: disk, share: 1, terms, nativeCores: 0.5 }], [{ ...native, disk: narrow }], host)
        .throughput,
    ).toBeCloseTo(0.2, 12);
  });

  it('adds to a request what its own way costs: the network, or the disk of those that ask nothing else', () => {
    const adding = (technique: Technique, us: number) => ({ ...technique, latency: published(us, 'us', 'fcspec') });
    const stages = [
      { ...native, network: adding(nativeNetwork, 30), disk: adding(nativeDisk, 40) },
      { ...native, network: adding(nativeNetwork, 5) },
    ];
    const latencyOf = (...rates: readonly Workload['rates'][]) => {
      const mix = rates.map((each) => ({
        workload: workload(each),
        share: 1 / rates.length,
        terms: [],
        nativeCores: 0.1,
      }));
      return overheadOf(mix, stages, host).latencyUs;
    };
    expect(latencyOf({ packet: rate(100), diskOperation: rate(10) })).toBe(35);
    expect(latencyOf({ diskOperation: rate(10) })).toBe(40);
    expect(latencyOf({ packet: rate(100) }, { diskOperation: rate(10) })).toBe(37.5);
  });
});
