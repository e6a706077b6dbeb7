import { modelled, published, vendor } from '../model/evidence';
import type { Host } from '../model/host';

/** The machine on which Xen, VMware Workstation and user-mode Linux were compared: no hardware assistance. No power curve is published for it. */
export const dell2650: Host = {
  id: 'dell-2650',
  name: 'Dell PowerEdge 2650',
  processor: '2x Xeon 2.4 GHz',
  year: 2002,
  features: [],
  cores: vendor(2, 'cores', 'intel_ark'),
  threads: vendor(4, 'threads', 'intel_ark'),
  clockGHz: published(2.4, 'GHz', 'barham03'),
  memoryMiB: published(2 * 1024, 'MiB', 'barham03'),
  diskMiB: published(146e9 / 2 ** 20, 'MiB', 'barham03', { note: 'One SCSI disk of 146 GB, 10,000 rpm.' }),
  diskMiBps: modelled(58e6 / 2 ** 20, 'MiB/s', 'barracuda04', {
    note: 'No rate published for its disk: average sustained rate of an 80 GB drive of 2004.',
  }),
  networkMbps: published(1000, 'Mbit/s', 'barham03'),
};
