import { fitted } from '../evidence/fitted';
import { modelled, published, type Quantity, vendor } from '../model/evidence';
import type { Step } from '../model/guest';

/** Steps and figures that full virtual machines share, and what they are taken from where a product was not measured. */

/** The host's tool stack creates a machine: one at a time. */
export const toolStack: Step = {
  on: 'serial',
  amount: modelled(3.3 / 10, 's', 'xavier_ccgrid16', {
    rows: ['xavier_ccgrid16-010'],
    low: 0,
    high: 3.3,
    note: 'creation of ten machines together by libvirt took 3.3 s; taken as one after the other, for other tool stacks too. The cloud controller is not included',
  }),
};

/** A copy-on-write disk over the base image. */
export const overlayDisk: Step = {
  on: 'wait',
  amount: published(0.2, 's', 'xavier_ccgrid16', { rows: ['xavier_ccgrid16-029'] }),
};

export const qemuMonitor: Step = {
  on: 'cpu',
  amount: fitted('qemu.monitor', 'published', 'core-s', 'unikraft_eurosys21', {
    clockGHz: 3.6,
    note: 'QEMU with one network card before the guest runs, the same with UEFI on another machine, and what remains of whole starts of a minimal guest',
  }),
};

/** The monitor of a product that was not measured: as QEMU. */
export const monitor: Step = {
  on: 'cpu',
  amount: fitted('qemu.monitor', 'modelled', 'core-s', 'unikraft_eurosys21', {
    clockGHz: 3.6,
    note: 'taken from QEMU with one network card, the nearest monitor that was measured',
  }),
};

/** The firmware of a guest that knows no other. */
export const bios: Step = {
  on: 'cpu',
  amount: modelled(0.24352 - 0.21394, 'core-s', 'firecracker_nsdi20', {
    rows: ['firecracker_nsdi20-020', 'firecracker_nsdi20-016'],
    note: 'boot of QEMU with SeaBIOS less that with qboot: a lower bound, as qboot takes time too',
  }),
};

/** The firmware of a machine whose guest may choose BIOS or UEFI: one step for all products, so that it tells none apart. */
export const firmware: Step = {
  on: 'cpu',
  amount: modelled(bios.amount.value, 'core-s', 'firecracker_nsdi20', {
    rows: ['firecracker_nsdi20-020', 'firecracker_nsdi20-016', 'tum_cvm_boot-003', 'cvm_eval-001'],
    high: 3.4977,
    note: 'BIOS, which all products offer: boot of QEMU with SeaBIOS less that with qboot, a lower bound; high: UEFI (OVMF until the end of boot services) in a confidential guest, an upper bound, as exits are 3.1 times dearer there',
  }),
};

/** Spread of the start of a full virtual machine. */
export const machineSigma: Quantity = modelled(Math.log(257.5 / 243.52) / 2.326, '1', 'firecracker_nsdi20', {
  rows: ['firecracker_nsdi20-020', 'firecracker_nsdi20-021'],
  note: '99th percentile over median of serial QEMU boots of a minimal guest: ln(257.5 / 243.52) / 2.326',
});

export const machineWritable: Quantity = modelled(25e6 / 2 ** 20, 'MiB', 'thinio14', {
  low: 20e6 / 2 ** 20,
  high: 30e6 / 2 ** 20,
  note: 'written by a boot of Windows 7: 20 to 30 MB; taken for all guests',
});

export const machineIdle: Quantity = modelled(0.006, 'cores', 'mkosi3811', {
  rows: ['mkosi3811-001', 'truenas9247-001'],
  high: 0.5,
  note: 'an idle Linux guest on QEMU without emulated periodic timer; with it 0.09, an untuned Windows guest 0.5 per virtual processor',
});

/** Pods are deleted in half a minute or more; an engine alone is not measured. */
export const containerDelete: Quantity = modelled(30 / 50, 's', 'mirantis_density', {
  rows: ['mirantis_density-003'],
  note: '50 pods of one node were gone after 30 s, taken as one after the other',
});

export const containerWritable: Quantity = modelled(0, 'MiB', 'dockerfs17', {
  note: 'the writable layer is empty until a file is written or copied up',
});

/** A Linux bridge has ten bits of port number; one port is the way out. */
export const bridgePorts: Quantity = vendor(1023, 'instances', 'linux_bridge', {
  note: '1024 ports of the one bridge that engines set up, less one',
});
