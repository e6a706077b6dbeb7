import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';
import { specPower } from './spec-power';

/** A one-socket rack server of 2021 with an AMD processor. */
export const hpeDl345Gen10Plus: Host = {
  id: 'hpe-dl345-gen10-plus',
  name: 'HPE ProLiant DL345 Gen10 Plus',
  processor: 'EPYC 7763',
  year: 2021,
  features: ['hardware-assist', 'nested-paging'],
  cores: published(64, 'cores', 'opendc21'),
  threads: vendor(128, 'threads', 'amd_epyc'),
  clockGHz: published(2.45, 'GHz', 'opendc21'),
  memoryMiB: published(128 * 1024, 'MiB', 'kepler24', {
    note: 'All published results with one of these processors were tested with 128 GB.',
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
  exitCycles: modelled(3670, 'cycles', 'cvm_eval', {
    rows: ['cvm_eval-003', 'cvm_eval-005'],
    low: 3600,
    high: 3780,
    note: 'Hypercall 1,255 ns on an EPYC with SEV-SNP; its clock follows from 10,397 cycles in 3,553 ns, 2.93 GHz.',
  }),
  watts: specPower('opendc21', [58, 104, 120, 134, 150, 169, 197, 217, 236, 255, 272]),
};
