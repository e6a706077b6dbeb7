import type { Claim } from '../claim';
import { systemsOfHost } from '../reading';

export const operation: Claim = {
  id: 'operation',
  table: 'type1-type2',
  criterion: 'Operation',
  sentence: 'On Type 1 guests need only the hypervisor; a Type 2 hypervisor is an application of a host system.',
  test: {
    measure: {
      name: 'ordinary operating systems that serve the guests of a host',
      unit: '1',
      of: systemsOfHost,
      rests: () => null,
      chart: 'blast',
      proxy: 'The layers of the catalogue are counted, those beside the hypervisor too.',
    },
    relation: { kind: 'less', margin: 0 },
    against: 'second',
  },
  remark:
    'Xen and Hyper-V have an ordinary system beside the hypervisor that holds the drivers: domain 0 and the root partition. Only ESXi does without one.',
  testimony: [
    {
      speaks: 'against',
      words:
        'A guest of Xen that shared a processor with its driver domain received 849 Mbit/s, where Linux received 2,462: the system beside the hypervisor is in the path.',
      source: 'menon05',
      rows: ['menon05-002'],
    },
    {
      speaks: 'against',
      words: 'Domain 0 of XenServer keeps a fixed 777 MB for itself.',
      source: 'xenserver_dom0',
      rows: [],
    },
    {
      speaks: 'for',
      words: 'Of 31.6 µs that a packet took from Workstation’s guest to the wire, 30.7 were spent outside the monitor.',
      source: 'sugerman01',
      rows: ['sugerman01-001', 'sugerman01-002'],
    },
  ],
};
