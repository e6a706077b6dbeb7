import type { Claim } from '../claim';
import { mostOnOneKernel } from '../reading';

export const isolation: Claim = {
  id: 'isolation',
  table: 'vm-container',
  criterion: 'Isolation',
  sentence: 'Virtual machines are isolated by the hardware, containers by the operating system.',
  test: {
    measure: {
      name: 'most workloads lost with one kernel that they call',
      unit: '1',
      of: mostOnOneKernel,
      rests: ({ placement }) => placement.provenance,
      chart: 'blast',
      proxy: 'What breaks with one kernel stands for isolation. How hard a boundary is to cross is not decided here.',
    },
    relation: { kind: 'less', margin: 0.05 },
    against: 'second',
  },
  remark:
    'It takes two workloads on a host to see it, and containers of one tenant. A sandboxed container has a kernel of its own and is a machine in this respect.',
  testimony: [
    {
      speaks: 'for',
      words:
        'Beside a memory hog a Java benchmark slowed by 32 % in LXC and by 11 % in KVM; beside a disk hog waiting times grew eightfold and twofold.',
      source: 'sharma16',
      rows: ['sharma16-001', 'sharma16-002', 'sharma16-003', 'sharma16-004'],
    },
    {
      speaks: 'against',
      words:
        'A microVM still has the host kernel execute 77,392 of its lines, a container 90,595, a plain process 63,163.',
      source: 'anjali20',
      rows: ['anjali20-001', 'anjali20-002'],
    },
    {
      speaks: 'against',
      words: 'Of 110 faults of Linux and runtimes that its makers follow, 106 cannot be used from a gVisor container.',
      source: 'gvisor_cve',
      rows: ['gvisor_cve-001'],
    },
    {
      speaks: 'beside',
      words: 'Docker by default refuses a container about 44 of more than 300 system calls.',
      source: 'dockersec',
      rows: ['dockersec-001'],
    },
  ],
};
