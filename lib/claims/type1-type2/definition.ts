import type { Claim } from '../claim';
import { systemsBelow } from '../reading';

export const definition: Claim = {
  id: 'definition',
  table: 'type1-type2',
  criterion: 'Definition',
  sentence: 'A Type 1 hypervisor stands on the machine itself, a Type 2 hypervisor on an ordinary operating system.',
  test: {
    measure: {
      name: 'ordinary operating systems below the hypervisor',
      unit: '1',
      of: systemsBelow,
      rests: () => null,
      chart: 'blast',
      proxy: 'The layers of the catalogue are counted. That is a definition, which no run can prove.',
    },
    relation: { kind: 'less', margin: 0 },
    against: 'second',
  },
  remark:
    'The products are sorted by this very rule, so it must hold for them. It stops at KVM: the Linux kernel is the hypervisor, and an ordinary operating system as well. The course counts it apart.',
  testimony: [
    {
      speaks: 'for',
      words:
        'VMware Workstation leaves its monitor for the host system to send a packet: 8.9 µs there and back, on a processor of 733 MHz.',
      source: 'sugerman01',
      rows: ['sugerman01-005'],
    },
    {
      speaks: 'against',
      words:
        'VirtualBox can run on the hypervisor of Windows, which is a Type 1: the same job took 14 minutes there, 9 without. The line between the types is not always where the product says.',
      source: 'wsl2vbox',
      rows: ['wsl2vbox-001'],
    },
  ],
};
