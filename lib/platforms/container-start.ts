import { modelled, published, type Quantity } from '../model/evidence';
import type { Step } from '../model/guest';

/** Steps of starting a container, shared by the engines. */

/** Docker’s daemon takes one request at a time through its locks. */
export const daemonQueue: Step = {
  on: 'serial',
  amount: published(0.118, 's', 'moebius24_edge', {
    rows: ['moebius24_edge-002', 'moebius24_edge-004', 'moebius24_edge-008'],
    low: 0.02,
    high: 0.134,
    note: 'slope of the time until all of N simultaneous containers answer; high: over 10 to 50 alone, low: Docker 1.7 on 32 threads (xavier_ccgrid16)',
  }),
};

/** The rest of what an engine does: client, daemon, shim, file system, network. */
export const engineWork: Step = {
  on: 'cpu',
  amount: modelled(0.362 - 0.119 - 0.118, 'core-s', 'moebius24_edge', {
    rows: ['moebius24_edge-191', 'moebius24_edge-211'],
    low: 0,
    note: 'one start through Docker (362 ms) less the runtime alone (119 ms) and the queue (118 ms)',
  }),
};

/** runc by itself. */
export const runcWork: Step = {
  on: 'cpu',
  amount: published(0.0334, 'core-s', 'oci_runtimes', {
    rows: ['oci_runtimes-002', 'oci_runtimes-004'],
    high: 0.2246,
    note: 'run and exit of /bin/true, one after the other; high: create, start and delete on another machine',
  }),
};

/** What passes between the runtime’s work and the first answer: network, first process. */
export const firstAnswer: Step = {
  on: 'wait',
  amount: modelled(0.119 - 0.0334, 's', 'moebius24_edge', {
    rows: ['moebius24_edge-211', 'oci_runtimes-002'],
    note: 'start with the runtime alone until the function answers (119 ms) less the runtime’s work',
  }),
};

export const shimMiB: Quantity = published(4.092e6 / 2 ** 20, 'MiB', 'gvisor_docs', {
  rows: ['gvisor_docs-007', 'idlab_runtimes24-019', 'moebius24_edge-141', 'moebius24_edge-142'],
  low: 2.5e6 / 2 ** 20,
  high: 5.457e6 / 2 ** 20,
  note: 'an empty container, 4.092 MB; low: 25 MB more for ten more functions, high: with a small web server',
});

export const runcSigma: Quantity = published(Math.log(140 / 119) / 1.645, '1', 'moebius24_edge', {
  rows: ['moebius24_edge-211', 'moebius24_edge-212'],
  note: '95th percentile over median of the runtime alone: ln(140 / 119) / 1.645',
});

export const dockerSigma: Quantity = published(Math.log(388 / 362) / 1.645, '1', 'moebius24_edge', {
  rows: ['moebius24_edge-191', 'moebius24_edge-192'],
  note: '95th percentile over median: ln(388 / 362) / 1.645',
});
