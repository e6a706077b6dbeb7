import { footprintOf, instanceCost, standingCost, totalOf } from '../engine/footprint';
import { ledgerOf } from '../engine/ledger';
import { reservedCores, reservedMiB } from '../engine/reserve';
import type { Experiment, ExperimentRow } from '../model/experiment';
import type { Layer } from '../model/platform';
import type { FootprintResult } from '../model/result';
import { reserves } from '../platforms/reserves';
import { inexpressible } from './inexpressible';
import { type Subject, subjectOf } from './subject';

/** The footprint of a host with so many of the instances. */
export function footprint({ estate, platform }: Subject, instances: number): FootprintResult {
  const carried = [{ kind: 0, counts: Int32Array.of(instances), nodes: 1, hosts: 1 }];
  const { memory, disk, sharedMiB } = ledgerOf(estate, carried);
  return footprintOf(platform, memory, disk, sharedMiB);
}

/** Memory of a host with the instances beyond that without, MiB. */
const addedMiB = (subject: Subject): number =>
  footprint(subject, subject.instances).memoryMiB - footprint(subject, 0).memoryMiB;

/** What all instances of a row add to a host, MiB. */
export const memoryTotal = (experiment: Experiment, row: ExperimentRow): number => addedMiB(subjectOf(experiment, row));

/** The same for each of them. */
export const memoryPerInstance = (experiment: Experiment, row: ExperimentRow): number =>
  addedMiB(subjectOf(experiment, row)) / (row.instances ?? 1);

/** Memory of an instance beyond that of one in the setting of the baseline, MiB. */
export function memoryAdded(experiment: Experiment, row: ExperimentRow): number {
  const { value, ...setting } = row.baseline ?? {};
  const other = addedMiB(subjectOf(experiment, row, setting));
  return (addedMiB(subjectOf(experiment, row)) - other) / (row.instances ?? 1);
}

/** What stands between host and guest for each instance: monitor, shim, or the kernel of a sandbox. */
export const isMonitor = ({ role }: Layer, guest: boolean): boolean =>
  role === 'vmm' || role === 'runtime' || (role === 'guest-kernel' && !guest);

/** Memory of one instance's monitor beyond the guest's own, MiB. */
export function vmmMemory(experiment: Experiment, row: ExperimentRow): number {
  const { platform, instance } = subjectOf(experiment, row);
  const { memory } = instanceCost(platform, instance);
  const monitor = memory.filter(({ layer }) => isMonitor(layer, instance.guest !== null));
  if (row.counted !== 'mapped') return totalOf(monitor);
  return monitor.reduce((sum, { layer, mib }) => sum + (layer.memory?.mappedMiB?.value ?? mib), 0);
}

/** Part of the memory of all instances that merging equal pages saves. */
export function sharingSaving(experiment: Experiment, row: ExperimentRow): number {
  const subject = subjectOf(experiment, { ...row, sharing: 'pages' });
  if (!subject.platform.pageSharing) inexpressible(`${subject.platform.name} merges no equal pages`);
  const { sharedMiB } = footprint(subject, subject.instances);
  return sharedMiB / (addedMiB(subject) + sharedMiB);
}

/** What must be on a host before the first instance can start, MiB: its image, with that of its guest system. */
export function imageSize(experiment: Experiment, row: ExperimentRow): number {
  const subject = subjectOf(experiment, row);
  const { platform, instance } = subject;
  const own = platform.writableMiB.value + instance.workload.dataMiB.value;
  return footprint(subject, 1).diskMiB - footprint(subject, 0).diskMiB - own;
}

const ruleOf = (row: ExperimentRow) => reserves.find(({ id }) => id === row.reserve);

/** Processor time that the rule of a cluster keeps from the instances of a node, cores. */
export function nodeReserveCores(experiment: Experiment, row: ExperimentRow): number {
  const rule = ruleOf(row) ?? inexpressible('the model sets no processor time aside but by the rule of a cluster');
  const { host, instances } = subjectOf(experiment, row);
  return reservedCores(rule, host.cores.value, instances);
}

/** Memory kept from the instances of a node: by the rule of its cluster, or else what the platform itself holds there, MiB. */
export function nodeReserve(experiment: Experiment, row: ExperimentRow): number {
  const { platform, host, instance, instances } = subjectOf(experiment, row);
  const rule = ruleOf(row);
  if (rule) return reservedMiB(rule, host.memoryMiB.value, instances);
  const { memory } = standingCost(platform, 'host', host.memoryMiB.value, host.cores.value);
  const each = instanceCost(platform, instance).memory.filter(({ layer }) => layer.role === 'runtime');
  return totalOf(memory) + instances * totalOf(each);
}
