import { modelled, published } from '../model/evidence';
import type { Host } from '../model/host';
import { specPower } from './spec-power';

/** A two-socket rack server of 2019: the host to consolidate on, unless another is chosen. Its processor generation has published exit costs. */
export const dellR740: Host = {
  id: 'dell-r740',
  name: 'Dell PowerEdge R740',
  processor: '2x Xeon Platinum 8280',
  year: 2019,
  features: ['hardware-assist', 'nested-paging'],
  cores: published(56, 'cores', 'kepler24'),
  threads: published(112, 'threads', 'opendc21'),
  clockGHz: published(2.7, 'GHz', 'opendc21'),
  memoryMiB: published(192 * 1024, 'MiB', 'kepler24', {
    note: 'All published results with two of these processors were tested with 192 GB.',
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
  exitCycles: published(1150, 'cycles', 'pvm23', {
    rows: ['pvm23-001', 'pvm23-013'],
    low: 1150,
    high: 1350,
    note: 'Hypercall 0.46 us at 2.5 GHz on a Xeon Platinum 8269CY of the same generation; CPUID takes 0.54 us.',
  }),
  watts: specPower('opendc21', [49.8, 114, 137, 159, 182, 208, 240, 277, 319, 376, 432]),
};
