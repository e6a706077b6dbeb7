import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';
import { specPower } from './spec-power';

/** An entry server of 2006, the oldest with a published power curve; first generation of hardware assistance. */
export const hpMl110G3: Host = {
  id: 'hp-ml110-g3',
  name: 'HP ProLiant ML110 G3',
  processor: 'Pentium D 930',
  year: 2006,
  features: ['hardware-assist'],
  cores: published(2, 'cores', 'cloudsim12'),
  threads: vendor(2, 'threads', 'intel_ark'),
  clockGHz: published(3.0, 'GHz', 'cloudsim12'),
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
  exitCycles: modelled(4340, 'cycles', 'adams06', {
    rows: ['adams06-024', 'adams06-026'],
    note: 'Entry 2,409 plus page-fault exit 1,931 cycles, measured on the Pentium 4 672, the same family one step older.',
  }),
  watts: specPower('specpower', [105, 112, 118, 125, 131, 137, 147, 153, 157, 164, 169], 1),
};
