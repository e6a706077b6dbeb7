import { fitted } from '../evidence/fitted';
import { published, type Quantity } from '../model/evidence';
import type { Step } from '../model/guest';

/** Steps of starting a container, shared by the engines. */

/** Docker’s daemon takes one request at a time through its locks. */
export const daemonQueue: Step = {
  on: 'serial',
  amount: fitted('docker.queue', 'published', 's', 'moebius24_edge', {
    note: 'time until all of 10, 20 and 50 simultaneous containers answer, and one alone; Docker 1.7 on 32 threads took 0.02 s each (xavier_ccgrid16)',
  }),
};

/** The rest of what an engine does: client, daemon, shim, file system, network. */
export const engineWork: Step = {
  on: 'cpu',
  amount: fitted('docker.engine', 'modelled', 'core-s', 'moebius24_edge', {
    note: 'what remains of starts through Docker after queue, runtime and first answer',
  }),
};

/** runc by itself. */
export const runcWork: Step = {
  on: 'cpu',
  amount: fitted('runc.work', 'published', 'core-s', 'oci_runtimes', {
    note: 'run and exit of /bin/true, one after the other, beside starts with a runtime alone; create, start and delete took 0.22 s on another machine (oci_runtimes-004)',
  }),
};

/** What passes between the runtime’s work and the first answer: network, first process. */
export const firstAnswer: Step = {
  on: 'wait',
  amount: fitted('container.answer', 'modelled', 's', 'moebius24_edge', {
    note: 'what remains of starts with a runtime alone after its own work',
  }),
};

export const shimMiB: Quantity = fitted('container.shimMiB', 'published', 'MiB', 'gvisor_docs', {
  note: 'an empty container, and what containers with small services hold beyond these',
});

export const runcSigma: Quantity = published(Math.log(140 / 119) / 1.645, '1', 'moebius24_edge', {
  rows: ['moebius24_edge-211', 'moebius24_edge-212'],
  note: '95th percentile over median of the runtime alone: ln(140 / 119) / 1.645',
});

export const dockerSigma: Quantity = published(Math.log(388 / 362) / 1.645, '1', 'moebius24_edge', {
  rows: ['moebius24_edge-191', 'moebius24_edge-192'],
  note: '95th percentile over median: ln(388 / 362) / 1.645',
});
