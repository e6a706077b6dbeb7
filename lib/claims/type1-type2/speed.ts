import type { Claim } from '../claim';
import { overNative } from '../over-native';

export const speed: Claim = {
  id: 'speed',
  table: 'type1-type2',
  criterion: 'Speed',
  sentence: 'Type 1 is fast, Type 2 slow, because it depends on its host system.',
  test: {
    measure: overNative,
    relation: { kind: 'less', margin: 0.05 },
    against: 'second',
  },
  remark:
    'What only computes runs equally fast on both. The gap comes from emulated devices: it closes when both sides have the same ones.',
  testimony: [
    {
      speaks: 'for',
      words: 'In 2003 a fork took 198 µs on Xen and 874 on VMware Workstation, 110 on Linux alone.',
      source: 'barham03',
      rows: ['barham03-040', 'barham03-041'],
    },
    {
      speaks: 'against',
      words:
        'A loop of computation took 29.04 s in VirtualBox and 28.83 s outside it; the whole set, with clock readings that trap, 338 s against 245.',
      source: 'phpbench',
      rows: ['phpbench-001', 'phpbench-011'],
    },
    {
      speaks: 'against',
      words:
        'On ARM a call into KVM took 6,500 cycles, into Xen 376. There the type did matter: those processors could not yet run KVM’s own system in the hypervisor’s mode.',
      source: 'dall16',
      rows: ['dall16-001'],
    },
  ],
};
