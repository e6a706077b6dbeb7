import { describe, expect, it } from 'vitest';
import { faultyNumbersOf, quantitiesOf } from '../evidence/quantities';
import { rows } from '../evidence/rows';
import { type EventId, events } from '../model/event';
import { subsystems, type Technique } from '../model/technique';
import { emulatedNic } from './emulated-nic';
import { hardwareAssisted } from './hardware-assisted';
import { hostPaging } from './host-paging';
import { techniques } from './index';
import { nestedPaging } from './nested-paging';
import { paravirtualPaging } from './paravirtual-paging';
import { pvscsi } from './pvscsi';
import { shadowPaging } from './shadow-paging';
import { splitDriverDisk } from './split-driver-disk';
import { splitDriverNetwork } from './split-driver-network';
import { userModeKernel } from './user-mode-kernel';
import { vhostNetwork } from './vhost-network';
import { virtioDisk } from './virtio-disk';
import { vmbusDisk } from './vmbus-disk';
import { vmbusNetwork } from './vmbus-network';
import { vmxnet3 } from './vmxnet3';

const extraOf = ({ costs }: Technique, event: EventId) => costs.find((cost) => cost.event === event)?.extra?.value ?? 0;
const rowOf = (id: string) => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`there is no row "${id}"`);
  return row;
};
const ratio = (a: number, b: number) => Math.max(a / b, b / a);

describe('the techniques', () => {
  it.each(techniques)('$id has sound numbers with sources', (technique) => {
    expect(faultyNumbersOf(technique)).toEqual([]);
  });

  it('have one id each', () => {
    expect(new Set(techniques.map(({ id }) => id)).size).toBe(techniques.length);
  });

  it('offer a choice in every subsystem', () => {
    const counts = subsystems.map(
      (subsystem) => techniques.filter((technique) => technique.subsystem === subsystem).length,
    );
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(7);
  });

  it('cost known events, each once', () => {
    const known = new Set(events.map(({ id }) => id));
    for (const { costs } of techniques) {
      expect(costs.filter(({ event }) => !known.has(event))).toEqual([]);
      expect(new Set(costs.map(({ event }) => event)).size).toBe(costs.length);
    }
  });

  it('ask for hardware assistance wherever they exit', () => {
    const exiting = techniques.filter(({ costs }) => costs.some(({ exits }) => exits));
    expect(exiting.filter(({ requires }) => requires !== 'hardware-assist')).toEqual([]);
  });

  it.each([vhostNetwork, vmxnet3, vmbusNetwork, splitDriverNetwork])(
    '$id exits once per packet, on the same path',
    (card) => {
      expect(card.costs.map(({ exits, extra }) => [exits?.value, extra?.value])).toEqual([[1, 3.6e9 / 1.65e6]]);
    },
  );

  it.each([virtioDisk, pvscsi, vmbusDisk, splitDriverDisk])('$id exits twice per request, on the same path', (disk) => {
    expect(disk.costs.map(({ exits, extra }) => [exits?.value, extra?.value])).toEqual([[2, 8.79804]]);
  });

  it('grade modelled whatever they take from a sibling that was measured', () => {
    const taken = [vmxnet3, vmbusNetwork, splitDriverNetwork, pvscsi, vmbusDisk, splitDriverDisk];
    const found = taken.flatMap((technique) => quantitiesOf(technique));
    expect(found.filter(({ quantity }) => quantity.grade !== 'modelled')).toEqual([]);
    expect(vmxnet3.latency?.value).toBe(vhostNetwork.latency?.value);
  });

  it('state costs in units that the engine can carry to a host', () => {
    const extras = techniques.flatMap(({ costs }) => costs.map(({ event, extra }) => ({ event, extra })));
    expect(extras.filter(({ event, extra }) => extra && (event === 'execution') !== (extra.unit === '1'))).toEqual([]);
    expect(extras.filter(({ extra }) => extra && !['1', 'cycles', 'us', 'ns'].includes(extra.unit))).toEqual([]);
  });
});

describe('published figures that the costs were not read from', () => {
  it('mcf: nested paging adds 50 s by its misses, 54 s were measured', () => {
    const run = rowOf('wang11-004');
    const predicted = rowOf('wang11-032').value * extraOf(nestedPaging, 'tlbMiss') * 1e-9;
    expect(predicted).toBeCloseTo(50.16, 2);
    expect(ratio(predicted, (run.baseline ?? 0) - run.value)).toBeLessThan(1.08);
  });

  it('gcc: shadow paging adds 133 s by its faults, 131.6 s were measured', () => {
    const run = rowOf('wang11-003');
    const predicted = rowOf('wang11-035').value * extraOf(shadowPaging, 'pageFault') * 1e-6;
    expect(predicted).toBeCloseTo(133, 0);
    expect(ratio(predicted, run.value - (run.baseline ?? 0))).toBeLessThan(1.02);
  });

  it('a shadow page fault on Nehalem is a fault and an entry written on a Pentium 4', () => {
    const pentium4 = 11242 - 1093 + (17020 - 5);
    expect(ratio(extraOf(shadowPaging, 'pageFault') * 2800, pentium4)).toBeLessThan(1.04);
  });

  it('a port access costs the same beyond its exit on a Pentium 4 and on Cascade Lake', () => {
    expect(ratio(extraOf(hardwareAssisted, 'portAccess'), 15826 - 3209 - 2409 - 1931)).toBeLessThan(1.01);
  });

  it('user-mode Linux: starting a shell takes 54 ms more, fork and exec with their faults come to 53 ms', () => {
    const shell = rowOf('barham03-048');
    const creation = extraOf(userModeKernel, 'processCreation') + 240 * extraOf(hostPaging, 'pageFault');
    expect(ratio(creation / 2400, shell.value - (shell.baseline ?? 0))).toBeLessThan(1.02);
  });

  it('vhost: what it adds to a request of TCP on two test beds holds for UDP within three tenths', () => {
    const udp = rowOf('felter15-025');
    expect(ratio(vhostNetwork.latency?.value ?? 0, 1e6 / udp.value - 1e6 / (udp.baseline ?? 0))).toBeLessThan(1.3);
  });

  it('a paravirtual page-table update costs less than a hypercall, being batched', () => {
    expect(extraOf(paravirtualPaging, 'pageTableUpdate')).toBeCloseTo(610.9, 1);
    expect(extraOf(paravirtualPaging, 'pageTableUpdate')).toBeLessThan(835);
  });

  it('an emulated card is dearer per packet than vhost', () => {
    expect(extraOf(emulatedNic, 'packet') / extraOf(vhostNetwork, 'packet')).toBeCloseTo(7.63, 2);
  });
});
