import { describe, expect, it } from 'vitest';
import { sourceOf } from './evidence';
import { experimentFiles } from './experiments';
import { knownOf } from './known';
import type { Askable } from './model/known';
import { askables } from './near/askables';
import { parse } from './query';
import { readExperiment } from './schema/experiment';
import { study } from './study';

const candidates = experimentFiles.flatMap(({ file }) => {
  const reading = readExperiment(file);
  if ('issues' in reading) throw new Error('an experiment of ours cannot be read');
  const { experiment } = reading;
  return experiment.rows.map((row) => ({ experiment, row, year: sourceOf(row.source).year }));
});

const { scenario } = parse('n=12&on=bare-metal~xen-pv~kvm~firecracker~docker');
const result = study(scenario);

function known(platformId: string, quantity: string) {
  const platform = scenario.platforms.find(({ id }) => id === platformId);
  const found = result.platforms.find(({ id }) => id === platformId);
  if (!platform || !found) throw new Error(`the study has no ${platformId}`);
  const askable = askables.find(({ id }) => id === quantity) as Askable;
  return knownOf(askable, platform, scenario, found, candidates);
}

describe('what is known', () => {
  it('is the figure of the study beside rows of the same platform', () => {
    const { asked, neighbours, range } = known('kvm', 'boot-p50');
    const start = result.platforms.find(({ id }) => id === 'kvm')?.start;
    expect(asked.predicted).toBe(start?.ready.p50);
    expect(asked.spread).toEqual([start?.ready.quantiles[1], start?.ready.last]);
    expect(neighbours.filter(({ platform }) => platform !== 'kvm')).toEqual([]);
    const same = neighbours.filter(({ quantity }) => quantity === 'boot-p50').map(({ published }) => published);
    expect(range).toEqual({ low: Math.min(...same), high: Math.max(...same), rows: same.length });
  });

  it('of a start under contention shows what started together, misses included, and says how far off the worst is', () => {
    const crowd = parse('n=200&on=kvm').scenario;
    const [platform] = crowd.platforms;
    const [found] = study(crowd).platforms;
    if (!platform || !found) throw new Error('the study has no kvm');
    const { neighbours, finding, mostly } = knownOf(askables[0] as Askable, platform, crowd, found, candidates);
    expect(neighbours[0]?.differs.at(-1)).toBe('6 at once rather than 200 at once');
    const miss = neighbours.find(({ id }) => id === 'xavier_ccgrid16-004');
    expect([miss?.published, miss?.predicted?.toFixed(1)]).toEqual([6.98, '19.5']);
    const worst = Math.max(...neighbours.map(({ error }) => Math.abs(error ?? 0)));
    expect(finding).toContain(`off by a factor of ${Math.exp(worst).toFixed(2)} at most`);
    expect([mostly?.name, mostly?.sources]).toEqual(['the phase guest user space', ['ncu_bootmodel24']]);
    expect(mostly?.share).toBeCloseTo(0.78, 2);
  });

  it('is said to be nothing where nothing was published', () => {
    const { neighbours, finding } = known('xen-pv', 'boot-p50');
    expect(neighbours).toEqual([]);
    expect(finding).toMatch(/^Nothing was published near this: no measurement of time until ready, median on Xen/);
  });

  it('is a definition where others are measured against it, and a count where there is nothing to measure', () => {
    expect(known('bare-metal', 'slowdown').finding).toBe(
      'Native execution is what all others are measured against: the figure holds by definition.',
    );
    expect(known('docker', 'lost').finding).toBe(
      'It is counted from the layers and the placement; there is nothing to measure.',
    );
  });

  it('of memory leaves out what the host keeps for itself, as the experiments do', () => {
    const { asked } = known('docker', 'memory-per-instance');
    const footprint = result.platforms.find(({ id }) => id === 'docker')?.footprint;
    const host = footprint?.memory.filter(({ scope }) => scope === 'host').reduce((sum, { mib }) => sum + mib, 0) ?? 0;
    expect(asked.predicted).toBeCloseTo(((footprint?.memoryMiB ?? 0) - host) / 12, 6);
  });

  it('of density is what others have reached, the same platform first: 125 and 50 and 52 under KVM', () => {
    const { neighbours } = known('kvm', 'density');
    const own = neighbours.filter(({ platform }) => platform === 'kvm').map(({ published }) => published);
    expect(own.toSorted((a, b) => b - a)).toEqual([125, 52, 50]);
    expect(neighbours.slice(0, 3).every(({ platform, listed }) => platform === 'kvm' && !listed)).toBe(true);
  });

  it('has a figure of every kind for a platform that carries something', () => {
    const missing = askables.filter(({ id }) => known('firecracker', id).asked.predicted === null);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
