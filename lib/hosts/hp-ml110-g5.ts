import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';
import { specPower } from './spec-power';

/** An entry server of 2007. */
export const hpMl110G5: Host = {
  id: 'hp-ml110-g5',
  name: 'HP ProLiant ML110 G5',
  processor: 'Xeon 3075',
  year: 2007,
  features: ['hardware-assist'],
  cores: published(2, 'cores', 'cloudsim12'),
  threads: vendor(2, 'threads', 'intel_ark'),
  clockGHz: published(2.66, 'GHz', 'cloudsim12'),
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
  watts: specPower('specpower', [93.7, 97, 101, 105, 110, 116, 121, 125, 129, 133, 135], 13),
};
