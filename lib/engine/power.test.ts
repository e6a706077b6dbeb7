import { describe, expect, it } from 'vitest';
import { hpMl110G4 } from '../hosts/hp-ml110-g4';
import { modelled } from '../model/evidence';
import { powerOf, wattsAt } from './power';

const curve = hpMl110G4.watts ?? [];

describe('wattsAt', () => {
  it('is the published figure at each published load', () => {
    expect([0, 0.1, 0.5, 1].map((load) => wattsAt(curve, load))).toEqual([86, 89.4, 102, 117]);
  });

  it('runs straight between them', () => {
    expect(wattsAt(curve, 0.08)).toBeCloseTo(86 + 0.8 * 3.4, 12);
  });

  it('stays at the ends beyond them', () => {
    expect([wattsAt(curve, -1), wattsAt(curve, 7)]).toEqual([86, 117]);
  });
});

describe('powerOf', () => {
  const host = hpMl110G4;
  const guess = modelled(1, '1', 'felter15', { note: 'a load that was computed' });
  const loadParts = [[1, [guess]]] as const;

  it('adds up hosts and idle spares, and shares them among the workloads', () => {
    const power = powerOf([{ host, load: 0.1, hosts: 2 }], { host, load: 0, hosts: 1 }, 10, loadParts);
    expect(power?.watts).toBeCloseTo(2 * 89.4 + 86, 12);
    expect(power?.perWorkload).toBeCloseTo((2 * 89.4 + 86) / 10, 12);
    expect(power?.provenance).toEqual({ grade: 'published', sources: ['specpower'] });
  });

  it('is as well known as the load where the load makes a difference', () => {
    const busy = powerOf([{ host, load: 1, hosts: 1 }], null, 1, loadParts);
    expect(busy?.provenance.grade).toBe('modelled');
  });

  it('says nothing about a host without a published curve', () => {
    const { watts: _, ...dark } = host;
    expect(powerOf([{ host: dark, load: 0.1, hosts: 1 }], null, 1, loadParts)).toBeNull();
  });
});
