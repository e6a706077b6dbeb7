import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';
import { specPower } from './spec-power';

/** A two-socket rack server of 2012. */
export const dellR620: Host = {
  id: 'dell-r620',
  name: 'Dell PowerEdge R620',
  processor: '2x Xeon E5-2670',
  year: 2012,
  features: ['hardware-assist', 'nested-paging'],
  cores: published(16, 'cores', 'opendc21'),
  threads: vendor(32, 'threads', 'intel_ark'),
  clockGHz: published(2.6, 'GHz', 'opendc21'),
  memoryMiB: published(128 * 1024, 'MiB', 'opendc21', {
    note: 'As the simulator that carries the power curve equips it; the tested machine had less.',
  }),
  diskMiB: modelled(300e9 / 2 ** 20, 'MiB', 'savvio11', {
    note: 'The disk of the tested machine is not known to us: the smallest 10,000 rpm SAS drive of those years, 300 GB.',
  }),
  diskMiBps: modelled(124.5, 'MiB/s', 'savvio11', {
    low: 89,
    high: 160,
    note: 'Middle of the sustained rate from the inner to the outer edge of such a drive.',
  }),
  networkMbps: modelled(10000, 'Mbit/s', 'felter15', {
    rows: ['felter15-020'],
    note: 'The adapter is the choice of the buyer: 10 Gbit/s, as the rack servers of the evidence have.',
  }),
  exitCycles: modelled(1575, 'cycles', 'splitx11', {
    rows: ['splitx11-001', 'pvm23-001'],
    low: 1150,
    high: 2000,
    note: 'None published for Sandy Bridge: middle of Nehalem (2,000) and Cascade Lake (0.46 us at 2.5 GHz).',
  }),
  watts: specPower('opendc21', [54.1, 78.4, 88.5, 99.5, 115, 126, 143, 165, 196, 226, 243]),
};
