import type { Claim } from '../claim';
import { lostWithPlatform } from '../reading';

export const security: Claim = {
  id: 'security',
  table: 'type1-type2',
  criterion: 'Security',
  sentence: 'Type 1 is the more secure; with Type 2 a problem of the host system reaches the hypervisor.',
  test: {
    measure: {
      name: 'workloads lost when the hypervisor or its system fails',
      unit: '1',
      of: lostWithPlatform,
      rests: ({ placement }) => placement.provenance,
      chart: 'blast',
      proxy: 'Security as such is not decided by the simulation. Tried is only what breaks together.',
    },
    relation: { kind: 'less', margin: 0.05 },
    against: 'second',
  },
  remark:
    'A host that fails takes all its guests along on either side. Where Type 1 carries more guests on a host, it loses more.',
  testimony: [
    {
      speaks: 'for',
      words: 'Xen 4.0 has 270,000 lines of code.',
      source: 'nexen17',
      rows: ['nexen17-002'],
    },
    {
      speaks: 'against',
      words:
        'Of 191 security advisories of Xen three quarters concern the hypervisor itself; of those, 15 % let a guest gain rights.',
      source: 'nexen17',
      rows: ['nexen17-003', 'nexen17-004', 'nexen17-007'],
    },
    {
      speaks: 'against',
      words: 'Beside a machine that misbehaves, a web server lost no request on Workstation and up to 1.7 % on Xen.',
      source: 'matthews07',
      rows: ['matthews07-001', 'matthews07-002'],
    },
    {
      speaks: 'beside',
      words:
        'Linux 6.8 as compiled for a host has 2,307,755: below Type 2 the whole of it is trusted, and in domain 0 as well.',
      source: 'cvm_eval',
      rows: ['cvm_eval-006'],
    },
  ],
};
