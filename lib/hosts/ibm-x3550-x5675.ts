import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';
import { specPower } from './spec-power';

/** A two-socket rack server of 2011, tested with 16 GB; consolidation hosts carried more. */
export const ibmX3550X5675: Host = {
  id: 'ibm-x3550-x5675',
  name: 'IBM System x3550 M3 (X5675)',
  processor: '2x Xeon X5675',
  year: 2011,
  features: ['hardware-assist', 'nested-paging'],
  cores: published(12, 'cores', 'cloudsim12'),
  threads: vendor(24, 'threads', 'intel_ark'),
  clockGHz: published(3.067, 'GHz', 'cloudsim12'),
  memoryMiB: published(16 * 1024, 'MiB', 'cloudsim12'),
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
  exitCycles: modelled(2000, 'cycles', 'splitx11', {
    rows: ['splitx11-001'],
    note: 'Measured on Nehalem, the generation before; none published for this one.',
  }),
  watts: specPower('specpower', [58.4, 98, 109, 118, 128, 140, 153, 170, 189, 205, 222], 37),
};
