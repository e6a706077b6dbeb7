import { modelled, published, vendor } from '../model/evidence';
import type { Layer } from '../model/platform';

/** The QEMU process of one virtual machine. */
export const qemu: Layer = {
  role: 'vmm',
  name: 'QEMU',
  scope: 'instance',
  memory: {
    fixedMiB: vendor(50, 'MiB', 'kubevirt_overhead', {
      rows: ['kubevirt_overhead-005', 'firecracker_nsdi20-182', 'firecracker_nsdi20-156'],
      low: 210.37 - (183.55 - 2.488),
      note: 'what a scheduler sets aside; low: resident beyond a guest of 1 GiB',
    }),
    mappedMiB: published(131.18, 'MiB', 'firecracker_nsdi20', {
      rows: ['firecracker_nsdi20-181'],
      note: 'with a guest of 1 GiB',
    }),
    perGuestMiB: vendor(1 / 512, 'MiB/MiB', 'kubevirt_overhead', {
      rows: ['kubevirt_overhead-014'],
      note: 'page tables of the guest',
    }),
    perVcpuMiB: vendor(8, 'MiB/vCPU', 'kubevirt_overhead', { rows: ['kubevirt_overhead-006'] }),
  },
  codeLines: modelled(1.4e6, 'lines', 'fcloc', {
    rows: ['fcloc-001'],
    low: 0.6e6,
    note: 'stated by the makers of Firecracker; others count 600 to 700 thousand for a default build',
  }),
};
