import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';
import { specPower } from './spec-power';

/** A two-socket rack server of 2021. */
export const hpeDl380Gen10Plus: Host = {
  id: 'hpe-dl380-gen10-plus',
  name: 'HPE ProLiant DL380 Gen10 Plus',
  processor: '2x Xeon Platinum 8380',
  year: 2021,
  features: ['hardware-assist', 'nested-paging'],
  cores: published(80, 'cores', 'opendc21'),
  threads: vendor(160, 'threads', 'intel_ark'),
  clockGHz: published(2.3, 'GHz', 'opendc21'),
  memoryMiB: published(256 * 1024, 'MiB', 'kepler24', {
    low: 256 * 1024,
    high: 512 * 1024,
    note: '30 of the 31 published results with two of these processors were tested with 256 GB, one with 512 GB.',
  }),
  diskMiB: modelled(900e9 / 2 ** 20, 'MiB', 'aws_ec2', {
    note: 'The disk is the choice of the buyer: one 900 GB NVMe drive, as m5d.metal has.',
  }),
  diskMiBps: modelled(782, 'MiB/s', 'agache20', {
    rows: ['agache20-019'],
    note: 'Native sequential writes on such a drive: 6,255 a second of 128 KiB.',
  }),
  networkMbps: modelled(10000, 'Mbit/s', 'felter15', {
    rows: ['felter15-020'],
    note: 'The adapter is the choice of the buyer: 10 Gbit/s, as the rack servers of the evidence have.',
  }),
  exitCycles: modelled(1150, 'cycles', 'pvm23', {
    rows: ['pvm23-001'],
    low: 835,
    high: 1350,
    note: 'None published for Ice Lake: Cascade Lake, the generation before, 0.46 us at 2.5 GHz.',
  }),
  watts: specPower('opendc21', [127, 198, 226, 253, 281, 314, 354, 405, 464, 576, 619]),
};
