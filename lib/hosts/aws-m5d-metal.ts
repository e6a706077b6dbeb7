import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';

/** The machine on which Firecracker, Cloud Hypervisor and QEMU were compared. No power curve is published for it. */
export const awsM5dMetal: Host = {
  id: 'aws-m5d-metal',
  name: 'AWS m5d.metal',
  processor: '2x Xeon Platinum 8175M',
  year: 2018,
  tableIsolation: true,
  features: ['hardware-assist', 'nested-paging'],
  cores: published(48, 'cores', 'firecracker_nsdi20', { rows: ['firecracker_nsdi20-001'] }),
  threads: vendor(96, 'threads', 'aws_ec2'),
  clockGHz: vendor(2.5, 'GHz', 'intel_ark'),
  memoryMiB: vendor(384 * 1024, 'MiB', 'aws_ec2'),
  diskMiB: vendor((4 * 900e9) / 2 ** 20, 'MiB', 'aws_ec2'),
  diskMiBps: published(782, 'MiB/s', 'agache20', {
    rows: ['agache20-019'],
    note: 'Native sequential writes to one of its drives: 6,255 a second of 128 KiB.',
  }),
  networkMbps: vendor(25000, 'Mbit/s', 'aws_ec2'),
  exitCycles: modelled(1150, 'cycles', 'pvm23', {
    rows: ['pvm23-001'],
    low: 835,
    high: 1350,
    note: 'Measured on Cascade Lake, the same core one step newer: 0.46 us at 2.5 GHz.',
  }),
};
