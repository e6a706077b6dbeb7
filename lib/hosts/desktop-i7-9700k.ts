import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';

/** The machine on which unikernels and microVMs were compared. No power curve is published for it. */
export const desktopI79700k: Host = {
  id: 'desktop-i7-9700k',
  name: 'Desktop with Core i7-9700K',
  processor: 'Core i7-9700K',
  year: 2018,
  features: ['hardware-assist', 'nested-paging'],
  cores: vendor(8, 'cores', 'intel_ark'),
  threads: vendor(8, 'threads', 'intel_ark'),
  clockGHz: published(3.6, 'GHz', 'unikraft_eurosys21', { rows: ['unikraft_eurosys21-019'] }),
  memoryMiB: published(32 * 1024, 'MiB', 'unikraft_eurosys21', { rows: ['unikraft_eurosys21-019'] }),
  diskMiB: modelled(900e9 / 2 ** 20, 'MiB', 'aws_ec2', {
    note: 'Its disk is not published: one 900 GB NVMe drive, as m5d.metal has.',
  }),
  diskMiBps: modelled(782, 'MiB/s', 'agache20', {
    rows: ['agache20-019'],
    note: 'Native sequential writes on an NVMe drive of m5d.metal; its own disk is not published: 6,255 a second of 128 KiB.',
  }),
  networkMbps: modelled(10000, 'Mbit/s', 'felter15', {
    rows: ['felter15-020'],
    note: 'Its adapter is not in the data: 10 Gbit/s, as other test beds of the evidence have.',
  }),
  exitCycles: modelled(1150, 'cycles', 'pvm23', {
    rows: ['pvm23-001'],
    low: 835,
    high: 1350,
    note: 'Measured on Cascade Lake, which has the same core: 0.46 us at 2.5 GHz.',
  }),
};
