import { guests } from '../guests';
import type { EventRates } from '../model/event';
import { published, type Unit } from '../model/evidence';
import type { StatedHost, StatedWorkload } from '../model/experiment';
import type { Guest } from '../model/guest';
import { type Host, hostFeatures } from '../model/host';
import type { Workload } from '../model/workload';

/** More disk than any experiment fills: none of the quantities asks for room. */
const AMPLE_MIB = 1e9;

/** A host that a file describes, as the engine knows hosts. */
export function hostOf(name: string, stated: StatedHost, source: string): Host {
  const known = (value: number, unit: Unit) => published(value, unit, source);
  return {
    id: name,
    name,
    processor: name,
    year: 0,
    features: stated.features ?? hostFeatures,
    cores: known(stated.cores, 'cores'),
    threads: known(stated.cores, 'threads'),
    clockGHz: known(stated.clockGHz, 'GHz'),
    memoryMiB: known(stated.memoryMiB, 'MiB'),
    diskMiB: known(AMPLE_MIB, 'MiB'),
    diskMiBps: known(stated.diskMiBps, 'MiB/s'),
    networkMbps: known(stated.networkMbps, 'Mbit/s'),
    ...(stated.tableIsolation ? { tableIsolation: true } : {}),
    ...(stated.exitCycles === undefined ? {} : { exitCycles: known(stated.exitCycles, 'cycles') }),
  };
}

/** A workload that a file states as a vector. What is left out is nothing: no data, no traffic, an image of no size, no start of its own. */
export function workloadOf(name: string, stated: StatedWorkload, source: string): Workload {
  const known = (value: number | undefined, unit: Unit) => published(value ?? 0, unit, source);
  const units = { cpu: 'core-s', disk: 'MiB', wait: 's' } as const;
  return {
    id: name,
    name,
    summary: stated.note ?? name,
    guest: guests.find(({ id }) => id === (stated.guest ?? 'linux-minimal')) as Guest,
    ownKernel: false,
    vcpus: known(stated.vcpus ?? 1, 'vCPU'),
    memoryMiB: known(stated.memoryMiB, 'MiB'),
    dataMiB: known(stated.dataMiB, 'MiB'),
    networkMiB: known(stated.networkMiB, 'MiB/core-s'),
    diskMiB: known(stated.diskMiB, 'MiB/core-s'),
    rates: ratesOf(stated, source),
    imageMiB: known(stated.imageMiB, 'MiB'),
    imageReadMiB: known(stated.imageReadMiB, 'MiB'),
    start: (stated.start ?? []).map(({ on, amount }) => ({ on, amount: known(amount, units[on]) })),
  };
}

function ratesOf({ rates = {}, run, atGHz }: StatedWorkload, source: string): Workload['rates'] {
  const clock = atGHz === undefined ? {} : { clockGHz: atGHz };
  const counted = Object.entries<number | undefined>(run ? run.events : rates);
  const perSecond = counted.map(([event, count = 0]) => [event, count / (run?.seconds ?? 1)] as const);
  return Object.fromEntries(
    perSecond.map(([event, rate]) => [event, published(rate, '1/core-s', source, clock)]),
  ) as EventRates<Workload['vcpus']>;
}
