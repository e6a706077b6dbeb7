import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';
import { specPower } from './spec-power';

/** An entry server of 2006: the machine that a consolidation replaces, unless another is chosen. */
export const hpMl110G4: Host = {
  id: 'hp-ml110-g4',
  name: 'HP ProLiant ML110 G4',
  processor: 'Xeon 3040',
  year: 2006,
  features: ['hardware-assist'],
  cores: published(2, 'cores', 'cloudsim12'),
  threads: vendor(2, 'threads', 'intel_ark'),
  clockGHz: published(1.86, 'GHz', 'cloudsim12'),
  memoryMiB: published(4 * 1024, 'MiB', 'cloudsim12'),
  diskMiB: modelled(80e9 / 2 ** 20, 'MiB', 'barracuda04', {
    note: 'The disk of the tested machine is not known to us: an 80 GB SATA drive of those years.',
  }),
  diskMiBps: modelled(58e6 / 2 ** 20, 'MiB/s', 'barracuda04', {
    note: 'Average sustained 58 MB/s of such a drive, as its maker states.',
  }),
  networkMbps: modelled(1000, 'Mbit/s', 'cloudsim12', {
    note: 'One of its gigabit ports; the consolidation studies that use this machine take the same.',
  }),
  exitCycles: published(2123, 'cycles', 'adams06', {
    rows: ['adams06-025', 'adams06-027'],
    note: 'Entry 937 plus page-fault exit 1,186 cycles, measured on a pre-production Core 2, the same generation.',
  }),
  watts: specPower('specpower', [86, 89.4, 92.6, 96, 99.5, 102, 106, 108, 112, 114, 117], 7),
};
