import { contentionOf } from '../engine/contention';
import { overheadOf } from '../engine/overhead';
import type { Experiment, ExperimentRow } from '../model/experiment';
import { type Subject, subjectOf } from './subject';

/** Processor time over that of the baseline. */
export function slowdown(experiment: Experiment, row: ExperimentRow): number {
  return against(experiment, row, ({ instance }) => instance.slowdown);
}

/** Operations per second of one instance over those of the baseline. */
export function throughputRatio(experiment: Experiment, row: ExperimentRow): number {
  return against(experiment, row, delivered);
}

/** Time added to one request and its answer, us. */
export function latencyAdded(experiment: Experiment, row: ExperimentRow): number {
  return overheadIn(subjectOf(experiment, row)).latencyUs;
}

const overheadIn = ({ estate, host }: Subject) => overheadOf(estate.instances, estate.stages, host);

/** Over the same in the setting of the baseline, the bare machine where it has none. */
function against(experiment: Experiment, row: ExperimentRow, measure: (subject: Subject) => number): number {
  const { value, ...setting } = row.baseline ?? {};
  const other = Object.keys(setting).length > 0 ? setting : { platform: 'bare-metal' };
  return measure(subjectOf(experiment, row)) / measure(subjectOf(experiment, row, other));
}

/** Shares of what an instance asks for that it can get: through the narrowest device, on its own processors, of those of the host. */
export function limitsOf(subject: Subject): { readonly device: number; readonly own: number; readonly host: number } {
  const { instance, host, row, instances } = subject;
  const wanted = instance.cores;
  const most = instance.workload.vcpus.value;
  const neighbours = row.neighbours ?? { instances: 0, cores: 0 };
  const demand = instances * Math.min(wanted, most) + neighbours.instances * neighbours.cores;
  const { cpuShare } = contentionOf([{ demand, cores: host.cores.value, hosts: 1, memoryShortMiB: 0 }]);
  return { device: overheadIn(subject).throughput, own: Math.min(1, most / wanted), host: cpuShare };
}

/**
 * Share of what it asks for that an instance gets done: its own processors, those of the host among all that ask, and the narrowest
 * ceiling on its way. 1 for one that nothing holds up.
 */
function delivered(subject: Subject): number {
  const { device, own, host } = limitsOf(subject);
  return Math.min(device, own * host);
}
