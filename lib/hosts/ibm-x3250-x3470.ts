import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';
import { specPower } from './spec-power';

/** A small rack server of 2009, the first generation with nested paging. */
export const ibmX3250X3470: Host = {
  id: 'ibm-x3250-x3470',
  name: 'IBM System x3250 M3 (X3470)',
  processor: 'Xeon X3470',
  year: 2009,
  features: ['hardware-assist', 'nested-paging'],
  cores: published(4, 'cores', 'cloudsim12'),
  threads: vendor(8, 'threads', 'intel_ark'),
  clockGHz: published(2.933, 'GHz', 'cloudsim12'),
  memoryMiB: published(8 * 1024, 'MiB', 'cloudsim12'),
  diskMiB: modelled(300e9 / 2 ** 20, 'MiB', 'savvio11', {
    note: 'The disk of the tested machine is not known to us: the smallest 10,000 rpm SAS drive of those years, 300 GB.',
  }),
  diskMiBps: modelled(124.5, 'MiB/s', 'savvio11', {
    low: 89,
    high: 160,
    note: 'Middle of the sustained rate from the inner to the outer edge of such a drive.',
  }),
  networkMbps: modelled(1000, 'Mbit/s', 'cloudsim12', {
    note: 'One of its gigabit ports; the consolidation studies that use this machine take the same.',
  }),
  exitCycles: published(2000, 'cycles', 'splitx11', {
    rows: ['splitx11-001'],
    note: 'Exit, least handling and entry; measured on a Xeon X5570 of the same generation.',
  }),
  watts: specPower('specpower', [41.6, 46.7, 52.3, 57.9, 65.4, 73, 80.7, 89.5, 99.6, 105, 113], 19),
};
