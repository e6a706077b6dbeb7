import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';
import { specPower } from './spec-power';

/** A two-socket rack server of 2010, tested with 12 GB. */
export const ibmX3550X5670: Host = {
  id: 'ibm-x3550-x5670',
  name: 'IBM System x3550 M3 (X5670)',
  processor: '2x Xeon X5670',
  year: 2010,
  features: ['hardware-assist', 'nested-paging'],
  cores: published(12, 'cores', 'cloudsim12'),
  threads: vendor(24, 'threads', 'intel_ark'),
  clockGHz: published(2.933, 'GHz', 'cloudsim12'),
  memoryMiB: published(12 * 1024, 'MiB', 'cloudsim12'),
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
  watts: specPower('specpower', [66, 107, 120, 131, 143, 156, 173, 191, 211, 229, 247], 31),
};
