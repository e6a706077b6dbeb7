import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';

/** The machine on which Docker and KVM were compared with Linux. No power curve is published for it. */
export const ibmX3650M4: Host = {
  id: 'ibm-x3650-m4',
  name: 'IBM System x3650 M4',
  processor: '2x Xeon E5-2665',
  year: 2012,
  features: ['hardware-assist', 'nested-paging'],
  cores: published(16, 'cores', 'felter15', { rows: ['felter15-001'] }),
  threads: vendor(32, 'threads', 'intel_ark'),
  clockGHz: vendor(2.4, 'GHz', 'intel_ark'),
  memoryMiB: published(256 * 1024, 'MiB', 'felter15'),
  diskMiB: published(20e12 / 2 ** 20, 'MiB', 'felter15', { note: 'External flash array of 20 TB.' }),
  diskMiBps: published(806.9e6 / 2 ** 20, 'MiB/s', 'felter15', {
    rows: ['felter15-026'],
    note: 'Native sequential read of 806.9 MB/s through two Fibre Channel links.',
  }),
  networkMbps: published(10000, 'Mbit/s', 'felter15', { rows: ['felter15-020'] }),
  exitCycles: modelled(1575, 'cycles', 'splitx11', {
    rows: ['splitx11-001', 'pvm23-001'],
    low: 1150,
    high: 2000,
    note: 'None published for Sandy Bridge: middle of Nehalem (2,000) and Cascade Lake (0.46 us at 2.5 GHz).',
  }),
};
