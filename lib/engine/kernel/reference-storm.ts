import type { Network } from './network';
import { drawInteger, streamOf } from './random';

/**
 * The reference boot storm by which the kernel is checked and timed; the same numbers come from the programs in other
 * languages that we compare with. Job i starts at 0 on host i mod `hosts`: 200 to 2000 MiB from one array of 1000 MiB/s
 * per host, 10 to 60 core-seconds on the host's 32 cores with at most `coreCap` of them, 50 to 500 MiB on a disk of
 * 500 MiB/s.
 */
export function referenceStorm(jobs: number, hosts: number, coreCap = 1): Network {
  return {
    ...everyJobAtZero(jobs, hosts),
    stations: [
      { sort: 'shared', scope: 'all', capacity: [1000 * hosts], cap: Infinity },
      { sort: 'shared', scope: 'site', capacity: new Float64Array(hosts).fill(32), cap: coreCap },
      { sort: 'shared', scope: 'site', capacity: new Float64Array(hosts).fill(500), cap: Infinity },
    ],
    classes: [{ visits: [0, 1, 2].map((station) => ({ station, work: 1 })) }],
    factors: rows(jobs, [arrayMiB(), coreSeconds(), diskMiB()]),
  };
}

/** The middle phase of the storm alone. */
export function referenceCpuStorm(jobs: number, hosts: number): Network {
  return {
    ...everyJobAtZero(jobs, hosts),
    stations: [{ sort: 'shared', scope: 'site', capacity: new Float64Array(hosts).fill(32), cap: 1 }],
    classes: [{ visits: [{ station: 0, work: 1 }] }],
    factors: rows(jobs, [coreSeconds()]),
  };
}

function everyJobAtZero(jobs: number, hosts: number) {
  return {
    sites: hosts,
    arrivals: new Float64Array(jobs),
    classOf: new Uint16Array(jobs),
    siteOf: Uint32Array.from({ length: jobs }, (_, i) => i % hosts),
    seed: 0,
  };
}

type Draw = (job: number) => number;

function arrayMiB(): Draw {
  const stream = streamOf(10, 0);
  return (job) => 200 + drawInteger(stream, job, 1801);
}

function coreSeconds(): Draw {
  const stream = streamOf(10, 1);
  return (job) => (10000 + drawInteger(stream, job, 50001)) / 1000;
}

function diskMiB(): Draw {
  const stream = streamOf(10, 2);
  return (job) => 50 + drawInteger(stream, job, 451);
}

function rows(jobs: number, draws: readonly Draw[]): Float64Array {
  const cells = new Float64Array(jobs * draws.length);
  for (let job = 0; job < jobs; job++) draws.forEach((draw, i) => (cells[job * draws.length + i] = draw(job)));
  return cells;
}
