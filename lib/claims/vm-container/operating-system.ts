import type { Claim } from '../claim';
import { workloadsPerKernel } from '../reading';

export const operatingSystem: Claim = {
  id: 'operating-system',
  table: 'vm-container',
  criterion: 'Operating system',
  sentence: 'Each virtual machine has an operating system of its own; containers may share one.',
  test: {
    measure: {
      name: 'workloads for each kernel that they call',
      unit: '1',
      of: workloadsPerKernel,
      rests: ({ placement }) => placement.provenance,
      chart: 'blast',
      proxy: null,
    },
    relation: { kind: 'less', margin: 0.05 },
    against: 'second',
  },
  remark:
    'Sharing is what containers may do. One container alone, tenants that must be kept apart, and sandboxes share nothing.',
  testimony: [
    {
      speaks: 'for',
      words:
        'A thousand small workloads took 114 GB as Debian machines and 5 GB as containers, whose system is there once.',
      source: 'lightvm_sosp17',
      rows: ['lightvm_sosp17-007', 'lightvm_sosp17-009'],
    },
    {
      speaks: 'against',
      words:
        'Guests with a trimmed system took 27 GB for the same thousand: what costs is the size of the system, not only that each has one.',
      source: 'lightvm_sosp17',
      rows: ['lightvm_sosp17-008'],
    },
    {
      speaks: 'against',
      words: 'Ten Windows machines of a company had 43 % of their memory in common, and ESX kept it once.',
      source: 'esx_osdi02',
      rows: ['esx_osdi02-002'],
    },
  ],
};
