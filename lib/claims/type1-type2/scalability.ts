import type { Claim } from '../claim';

export const scalability: Claim = {
  id: 'scalability',
  table: 'type1-type2',
  criterion: 'Scalability',
  sentence: 'Type 1 scales better; Type 2 is limited by its host system.',
  test: {
    measure: {
      name: 'hosts that carry all workloads',
      unit: '1',
      of: ({ placement }) => placement.hosts,
      rests: ({ placement }) => placement.provenance,
      chart: 'hosts',
      proxy: null,
    },
    relation: { kind: 'less', margin: 0.05 },
    against: 'second',
  },
  remark:
    'Few workloads fit on one host either way. The difference comes with their number: from devices that cost more, and from the memory that the host system keeps. Of 100 workloads the larger host shows none of it.',
  testimony: [
    {
      speaks: 'for',
      words: 'Early Xen ran 128 domains at once on one machine.',
      source: 'xen_overhead',
      rows: ['xen_overhead-006'],
    },
    {
      speaks: 'against',
      words: 'KVM, whose hypervisor is an ordinary system, ran 125 small machines on each host of a test of OpenStack.',
      source: 'openstack_perfdocs',
      rows: ['openstack_perfdocs-014'],
    },
  ],
};
