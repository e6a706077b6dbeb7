import { describe, expect, it } from 'vitest';
import type { Platform } from '../model/platform';
import { estateOf, type Instance } from './estate';
import { containers, known, machines, nested, scenario } from './estate.fixture';
import {
  footprintOf,
  guestMemoryMiB,
  instanceCost,
  type LayerAmount,
  sharedCost,
  sharedPagesMiB,
  standingCost,
} from './footprint';

const instanceOn = (platform: Platform) => estateOf(scenario, platform).instances[0] as Instance;
const byRole = (amounts: readonly LayerAmount[]) =>
  Object.fromEntries(amounts.filter(({ mib }) => mib > 0).map(({ layer, mib }) => [layer.role, mib]));

describe('a machine', () => {
  const instance = instanceOn(machines);

  it('holds its kernel, user space, the files of its programs and the application: 150 MiB', () => {
    expect(guestMemoryMiB(machines, instance)).toBe(20 + 30 + 40 + 60);
  });

  it('costs that and a monitor of 10 MiB, a tenth of the guest and 5 MiB for each of two processors', () => {
    expect(byRole(instanceCost(machines, instance).memory)).toEqual({
      vmm: 10 + 15 + 10,
      'guest-kernel': 20,
      'guest-userspace': 30,
      libraries: 40,
      application: 60,
    });
  });

  it('has a copy of the guest’s and the workload’s image on disk, its data and what it writes at start', () => {
    expect(byRole(instanceCost(machines, instance).disk)).toEqual({
      'guest-userspace': 500,
      libraries: 200,
      application: 7 + 1,
    });
  });

  it('over a common base leaves both images to the host, once', () => {
    const overlaid = { ...machines, image: 'overlay' } as const;
    expect(byRole(instanceCost(overlaid, instance).disk)).toEqual({ application: 8 });
    expect(byRole(sharedCost(overlaid, 'host', instance).disk)).toEqual({ libraries: 200, 'guest-userspace': 500 });
    expect(sharedCost(machines, 'host', instance)).toEqual({ memory: [], disk: [] });
  });
});

describe('a container', () => {
  const instance = instanceOn(containers);

  it('costs its runtime and the application; the files of its programs stand on the host once', () => {
    expect(guestMemoryMiB(containers, instance)).toBe(0);
    expect(byRole(instanceCost(containers, instance).memory)).toEqual({ runtime: 5, application: 60 });
    expect(byRole(sharedCost(containers, 'host', instance).memory)).toEqual({ libraries: 40 });
    expect(byRole(sharedCost(containers, 'host', instance).disk)).toEqual({ libraries: 200 });
  });

  it('in a guest leaves them to the guest', () => {
    const inside = instanceOn(nested);
    expect(sharedCost(nested, 'host', inside)).toEqual({ memory: [], disk: [] });
    expect(byRole(sharedCost(nested, 'node', inside).memory)).toEqual({ libraries: 40 });
    expect(byRole(sharedCost(nested, 'node', inside).disk)).toEqual({ libraries: 200 });
  });
});

describe('what stands whatever is carried', () => {
  it('is the system of the host', () => {
    expect(byRole(standingCost(machines, 'host', 1000, 4).memory)).toEqual({ 'host-os': 100 });
    expect(byRole(standingCost(machines, 'host', 1000, 4).disk)).toEqual({ 'host-os': 1000 });
  });

  it('and of each node guest, with what its monitor takes of its memory and processors', () => {
    const vmm = machines.layers.find(({ role }) => role === 'vmm');
    const monitored = { ...nested, layers: [...nested.layers, { ...vmm, scope: 'node' }] } as Platform;
    expect(byRole(standingCost(monitored, 'node', 500, 2).memory)).toEqual({
      'guest-kernel': 20,
      'guest-userspace': 30,
      vmm: 10 + 50 + 10,
    });
    expect(byRole(standingCost(nested, 'node', 500, 2).disk)).toEqual({ 'guest-userspace': 500 });
  });
});

describe('merging of equal pages', () => {
  const merging = { ...machines, pageSharing: known(0.5, '1') };
  const instance = instanceOn(machines);

  it('saves half of kernel, user space and files for all guests of a host but one, never of the application', () => {
    expect(sharedPagesMiB(merging, [[instance, 5]])).toBe(4 * 0.5 * 90);
    expect(sharedPagesMiB(merging, [[instance, 1]])).toBe(0);
    expect(sharedPagesMiB(machines, [[instance, 5]])).toBe(0);
    expect(sharedPagesMiB({ ...containers, pageSharing: known(0.5, '1') }, [[instanceOn(containers), 5]])).toBe(0);
  });
});

describe('a footprint', () => {
  const instance = instanceOn(machines);
  const entries = [
    ...standingCost(machines, 'host', 1000, 4).memory.map((amount) => ({ amount, copies: 2 })),
    ...instanceCost(machines, instance).memory.map((amount) => ({ amount, copies: 8 })),
  ];
  const footprint = footprintOf(machines, entries, [], 100);

  it('adds up by layer, bottom up, without layers that hold nothing', () => {
    expect(footprint.memory.map(({ name, mib, copies }) => [name, mib, copies])).toEqual([
      ['System', 200, 2],
      ['Monitor', 280, 8],
      ['Kernel', 160, 8],
      ['User space', 240, 8],
      ['Libraries', 320, 8],
      ['Application', 480, 8],
    ]);
  });

  it('takes off what merging saves, and tells what the platform adds to the workloads', () => {
    const whole = entries.reduce((sum, { amount, copies }) => sum + amount.mib * copies, 0);
    expect(footprint.memoryMiB).toBe(whole - 100);
    expect(footprint.platformMemoryMiB).toBe(200 + 280 + 160 + 240);
    expect(footprint.memory.reduce((sum, { mib }) => sum + mib, 0)).toBe(whole);
  });
});
