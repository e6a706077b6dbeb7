import type { Claim } from '../claim';

export const boot: Claim = {
  id: 'boot',
  table: 'vm-container',
  criterion: 'Boot',
  sentence: 'A virtual machine boots in minutes, a container in seconds.',
  test: {
    measure: {
      name: 'time until half of all workloads are ready',
      unit: 's',
      of: ({ start }) => start?.ready.p50 ?? 0,
      rests: ({ start }) => start?.provenance ?? null,
      chart: 'boot-time',
      proxy: null,
    },
    relation: { kind: 'apart', bound: 60 },
    against: 'second',
  },
  remark:
    'Minutes are 60 s and more, seconds less. Most of a machine’s start is its image and its distribution. A microVM with a small guest is a machine as well, and is up in a second or two.',
  testimony: [
    {
      speaks: 'for',
      words: 'A Linux machine on EC2 took 97 s on average until one could log in, a Windows machine 810 s, in 2012.',
      source: 'mao_cloud12',
      rows: ['mao_cloud12-001', 'mao_cloud12-002'],
    },
    {
      speaks: 'against',
      words: 'Of ten started together a KVM machine was up after 7 s, a container after 0.5 s.',
      source: 'xavier_ccgrid16',
      rows: ['xavier_ccgrid16-001', 'xavier_ccgrid16-004'],
    },
    {
      speaks: 'against',
      words:
        'A microVM of Cloud Hypervisor took 0.1 s from its monitor’s start to the first process of a minimal Linux.',
      source: 'firecracker_nsdi20',
      rows: ['firecracker_nsdi20-001'],
    },
    {
      speaks: 'against',
      words:
        'A task of Borg, which is a container, took 25 s to start; four fifths of that went into installing packages.',
      source: 'borg_eurosys15',
      rows: ['borg_eurosys15-001', 'borg_eurosys15-002'],
    },
  ],
};
