import { modelled, published } from '../model/evidence';
import type { Platform } from '../model/platform';
import { paravirtualPaging } from '../techniques/paravirtual-paging';
import { paravirtualised } from '../techniques/paravirtualised';
import { splitDriverDiskPv } from '../techniques/split-driver-disk-pv';
import { splitDriverNetworkPv } from '../techniques/split-driver-network-pv';
import { domain0 } from './domain0';
import { hardware, machine } from './layers';
import { machineIdle, machineSigma, machineWritable, toolStack } from './machine-start';

export const xenPv: Platform = {
  id: 'xen-pv',
  name: 'Xen (paravirtual)',
  family: 'type1',
  summary:
    'A small hypervisor under ported guests, the reference case of a bare-metal VMM. Drivers live in a privileged guest, domain 0, so that the trusted base is larger than the hypervisor; some therefore count it as Type 1 with a host. The tool stack slows down with the number of guests; no figure for that was read in full, so none is modelled. It boots the guest’s own distribution; no start of a minimal guest on it was found, on QEMU with KVM it takes 0.24 s (firecracker_nsdi20-020).',
  layers: [
    hardware,
    {
      role: 'vmm',
      name: 'Xen',
      scope: 'host',
      codeLines: published(270000, 'lines', 'nexen17', { rows: ['nexen17-002'] }),
    },
    domain0,
    {
      role: 'vmm',
      name: 'Domain state',
      scope: 'instance',
      memory: {
        fixedMiB: published(20e3 / 2 ** 20, 'MiB', 'xen_overhead', {
          rows: ['xen_overhead-003'],
          note: '20 kB of state in the hypervisor',
        }),
      },
    },
    ...machine,
  ],
  stages: [
    { cpu: [paravirtualised], mmu: [paravirtualPaging], network: [splitDriverNetworkPv], disk: [splitDriverDiskPv] },
  ],
  guest: 'own',
  start: { control: [toolStack] },
  startSigma: machineSigma,
  image: 'copy',
  writableMiB: machineWritable,
  idleCores: machineIdle,
  limits: {},
  management: [
    {
      action: 'migrate',
      seconds: modelled(14.61, 's', 'openstack_perfdocs', {
        rows: ['openstack_perfdocs-003', 'openstack_perfdocs-004'],
        high: 26.8,
        note: 'taken from live migration of small KVM machines through OpenStack, mean; high: longest',
      }),
    },
    {
      action: 'checkpoint',
      seconds: published(0.128, 's', 'lightvm_notes', { note: 'save of a small guest on standard Xen' }),
    },
    {
      action: 'restore',
      seconds: published(0.55, 's', 'lightvm_notes', { note: 'restore of a small guest on standard Xen' }),
    },
    {
      action: 'delete',
      seconds: modelled(2.49, 's', 'openstack_perfdocs', {
        rows: ['openstack_perfdocs-005'],
        note: 'deletion of small KVM machines through OpenStack, mean',
      }),
    },
  ],
  supports: { kernels: ['linux'], ownKernel: true, unmodifiedGuest: false, liveMigration: true, nestedUse: true },
};
