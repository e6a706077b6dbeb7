import { describe, expect, it } from 'vitest';
import { faultyNumbersOf } from '../evidence/quantities';
import { rows } from '../evidence/rows';
import { linuxServer } from '../guests/linux-server';
import type { Guest, Step } from '../model/guest';
import { families, layerRoles, type Platform } from '../model/platform';
import { subsystems } from '../model/technique';
import { cloudHypervisor } from './cloud-hypervisor';
import { docker } from './docker';
import { dockerInKvm } from './docker-in-kvm';
import { esx4 } from './esx-4';
import { esxi } from './esxi';
import { firecracker } from './firecracker';
import { gvisor } from './gvisor';
import { hyperV } from './hyper-v';
import { platforms } from './index';
import { kata } from './kata';
import { kvm } from './kvm';
import { podman } from './podman';

const rowOf = (id: string) => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`there is no row "${id}"`);
  return row;
};
const ratio = (a: number, b: number) => Math.max(a / b, b / a);

/** Disk of the host in these checks, MiB/s: solid state, so that reading hardly counts. */
const diskMiBps = 500;

const secondsOf = (steps: readonly Step[] = []) =>
  steps.reduce((sum, { on, amount }) => sum + (on === 'disk' ? amount.value / diskMiBps : amount.value), 0);

const platformSeconds = ({ start }: Platform) =>
  secondsOf(start.control) + secondsOf(start.image) + secondsOf(start.monitor) + secondsOf(start.firmware);

const guestSeconds = ({ kernelBoot, userspaceBoot }: Guest) => secondsOf(kernelBoot) + secondsOf(userspaceBoot);

const guestOf = ({ guest }: Platform) => (guest === 'own' ? linuxServer : guest === 'shared' ? null : guest);

/** Start on an idle host with everything there, s. */
const startSeconds = (platform: Platform) => {
  const guest = guestOf(platform);
  return platformSeconds(platform) + (guest ? guestSeconds(guest) : 0);
};

/** What monitor and runtime take beyond the guest, MiB. */
const monitorMiB = ({ layers }: Platform, guestMiB: number, vcpus: number) =>
  layers
    .filter(({ role, scope }) => scope === 'instance' && (role === 'vmm' || role === 'runtime'))
    .reduce((sum, { memory }) => {
      const { fixedMiB, perGuestMiB, perVcpuMiB } = memory ?? {};
      return sum + (fixedMiB?.value ?? 0) + (perGuestMiB?.value ?? 0) * guestMiB + (perVcpuMiB?.value ?? 0) * vcpus;
    }, 0);

describe('the platforms', () => {
  it.each(platforms)('$id has sound numbers with sources', (platform) => {
    expect(faultyNumbersOf(platform)).toEqual([]);
  });

  it('have one id each and come family by family', () => {
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(22);
    const order = platforms.map(({ family }) => families.findIndex(({ id }) => id === family));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('fill every family', () => {
    expect([...new Set(platforms.map(({ family }) => family))]).toEqual(families.map(({ id }) => id));
  });

  it.each(platforms)('$id stands on hardware, with libraries and an application on top', ({ layers }) => {
    expect(layers[0]?.role).toBe('hardware');
    expect(layers.slice(-2).map(({ role }) => role)).toEqual(['libraries', 'application']);
    expect(layers.filter(({ role }) => !layerRoles.includes(role))).toEqual([]);
  });

  it.each(platforms)('$id has its copies inwards: host, node, instance', ({ layers }) => {
    const depths = layers
      .filter(({ role }) => role !== 'libraries')
      .map(({ scope }) => ['host', 'node', 'instance'].indexOf(scope));
    expect(depths).toEqual(depths.toSorted((a, b) => a - b));
  });

  it('have kernels of their own exactly where their guests have one', () => {
    for (const { guest, layers, supports } of platforms) {
      expect(supports.ownKernel).toBe(guest !== 'shared');
      if (guest !== 'shared')
        expect(layers.some(({ role, scope }) => role === 'guest-kernel' && scope === 'instance')).toBe(true);
    }
  });

  it('name a technique of the right subsystem in every stage', () => {
    for (const { stages } of platforms)
      for (const stage of stages)
        for (const subsystem of subsystems)
          expect([...new Set(stage[subsystem].map((technique) => technique.subsystem))]).toEqual([subsystem]);
  });

  it('are all stages of something, bare metal apart', () => {
    expect(platforms.filter(({ stages }) => stages.length === 0).map(({ id }) => id)).toEqual(['bare-metal']);
    expect(dockerInKvm.stages).toHaveLength(2);
  });

  it('pay the same for firmware in a guest, whoever made it', () => {
    const virtual = platforms.filter(({ id, start }) => id !== 'bare-metal' && start.firmware);
    expect(virtual).toHaveLength(11);
    expect(new Set(virtual.map(({ start }) => secondsOf(start.firmware).toFixed(4)))).toEqual(new Set(['0.0296']));
  });

  it('can do without hardware assistance wherever they did', () => {
    const withoutHelp = platforms.filter(({ stages }) =>
      stages.every((stage) => subsystems.every((subsystem) => stage[subsystem].some(({ requires }) => !requires))),
    );
    expect(withoutHelp.map(({ id }) => id)).toEqual([
      'bare-metal',
      'xen-pv',
      'esx-4',
      'vmware-workstation-bt',
      'qemu-tcg',
      'user-mode-linux',
      'virtual-server-2005',
      'lxc',
      'docker',
      'podman',
      'gvisor',
    ]);
  });
});

describe('starts against published figures end to end', () => {
  it('Firecracker: 161 ms as measured, of which its own timer saw 110', () => {
    expect(startSeconds(firecracker) * 1000).toBeCloseTo(rowOf('firecracker_nsdi20-007').value, 6);
    expect(startSeconds(firecracker) - platformSeconds(firecracker)).toBeCloseTo(0.11, 6);
  });

  it('Cloud Hypervisor: 120 ms as with a network card, and within a sixth without', () => {
    expect(startSeconds(cloudHypervisor) * 1000).toBeCloseTo(rowOf('firecracker_nsdi20-005').value, 1);
    expect(ratio(startSeconds(cloudHypervisor) * 1000, rowOf('firecracker_nsdi20-001').value)).toBeLessThan(1.18);
  });

  it('KVM: a Linux server boots within a seventh of the 10.1, 11.6 and 11.1 s of three hosts', () => {
    const boot = guestSeconds(linuxServer) + secondsOf(kvm.start.monitor) + secondsOf(kvm.start.firmware);
    for (const id of ['ncu_bootmodel24-009', 'ncu_bootmodel24-033', 'ncu_bootmodel24-057'])
      expect(ratio(boot, rowOf(id).value)).toBeLessThan(1.14);
  });

  it('Docker: 342 ms where 362 ms were measured with the application', () => {
    expect(startSeconds(docker)).toBeCloseTo(0.3423, 4);
    expect(ratio(startSeconds(docker), rowOf('moebius24_edge-191').value)).toBeLessThan(1.06);
  });

  it('gVisor: 721 ms where 654 ms were measured through Docker and 620 through nerdctl', () => {
    expect(startSeconds(gvisor)).toBeCloseTo(0.7213, 4);
    expect(ratio(startSeconds(gvisor), rowOf('moebius24_edge-195').value)).toBeLessThan(1.11);
    expect(ratio(startSeconds(gvisor), rowOf('oci_runtimes-012').value)).toBeLessThan(1.17);
  });

  it('Kata: 1.05 s, between the starts under containerd and those of its own checks', () => {
    expect(startSeconds(kata)).toBeCloseTo(1.0547, 4);
    expect(startSeconds(kata) * 1000).toBeLessThan(rowOf('idlab_runtimes24-017').value);
    expect(startSeconds(kata)).toBeGreaterThan(rowOf('kata_ci-005').value);
  });

  it('Podman starts sooner than Docker by its daemon, a microVM before either with a full guest', () => {
    expect(startSeconds(docker) - startSeconds(podman)).toBeCloseTo(0.128 + 0.0334 - 0.0169, 4);
    expect(startSeconds(firecracker)).toBeLessThan(startSeconds(kata));
    expect(startSeconds(kata)).toBeLessThan(startSeconds(kvm));
  });
});

describe('memory against published figures', () => {
  it('ESXi: the table of its maker within 3 % at sizes and processors that the line was not drawn through', () => {
    for (const [id, guest, vcpus] of [
      ['vmware_overhead-030', 1024, 1],
      ['vmware_overhead-034', 4096, 1],
      ['vmware_overhead-035', 4096, 2],
      ['vmware_overhead-039', 16384, 2],
    ] as const)
      expect(ratio(monitorMiB(esxi, guest, vcpus), rowOf(id).value)).toBeLessThan(1.03);
  });

  it('ESX 4: the same, within 3 % for one processor and 14 % for two', () => {
    expect(ratio(monitorMiB(esx4, 4096, 1), rowOf('vmware_overhead-017').value)).toBeLessThan(1.03);
    expect(ratio(monitorMiB(esx4, 262144, 1), rowOf('vmware_overhead-025').value)).toBeLessThan(1.03);
    expect(ratio(monitorMiB(esx4, 4096, 2), rowOf('vmware_overhead-018').value)).toBeLessThan(1.15);
  });

  it('Hyper-V: 32 MB with the first GB, 8 with each further one', () => {
    expect(monitorMiB(hyperV, 1024, 1)).toBe(32);
    expect(monitorMiB(hyperV, 4096, 1)).toBe(56);
  });

  it('Kata: 126 MiB for all but the container, the middle of five reports', () => {
    const guest = kata.layers.find(({ role }) => role === 'guest-kernel')?.memory?.fixedMiB?.value ?? 0;
    const reports = ['kata_ci-011', 'kata_ci-014', 'kata_ci-008', 'idlab_runtimes24-025', 'idlab_runtimes24-027'];
    const sizes = reports.map((id) => (rowOf(id).value * 1e6) / 2 ** 20);
    expect(monitorMiB(kata, 0, 1) + guest).toBeCloseTo(sizes[2] ?? 0, 3);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  it('KVM: a QEMU within what KubeVirt sets aside and above what is resident', () => {
    expect(monitorMiB(kvm, 1024, 1)).toBe(60);
  });
});
