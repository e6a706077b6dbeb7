import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';

/** The machine on which OpenStack and Kubernetes density was tested. No power curve is published for it. */
export const hpDl380Gen9: Host = {
  id: 'hp-dl380-gen9',
  name: 'HP ProLiant DL380 Gen9',
  processor: '2x Xeon E5-2680 v3',
  year: 2014,
  features: ['hardware-assist', 'nested-paging'],
  cores: published(24, 'cores', 'osic_clouds'),
  threads: vendor(48, 'threads', 'intel_ark'),
  clockGHz: published(2.5, 'GHz', 'osic_clouds'),
  memoryMiB: published(256 * 1024, 'MiB', 'osic_clouds'),
  diskMiB: published((6 * 600e9) / 2 ** 20, 'MiB', 'osic_clouds', {
    note: 'Twelve drives of 600 GB in RAID 10: half the raw capacity.',
  }),
  diskMiBps: modelled(747, 'MiB/s', 'savvio11', {
    low: 534,
    high: 960,
    note: 'RAID 10 over twelve drives writes to six at a time: six times 124.5 MiB/s of a 10,000 rpm drive; these turn at 15,000 rpm.',
  }),
  networkMbps: published(10000, 'Mbit/s', 'osic_clouds'),
  exitCycles: modelled(1150, 'cycles', 'pvm23', {
    rows: ['pvm23-001', 'amit17-001'],
    low: 835,
    high: 2000,
    note: 'None published for Haswell: Cascade Lake, 0.46 us at 2.5 GHz; an Intel server of 2017 has 835 to 895 cycles, Nehalem 2,000.',
  }),
};
