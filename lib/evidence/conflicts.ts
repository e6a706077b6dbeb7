/** Figures of one quantity that several sources give differently: shown as a range, never as one number. */
export interface Conflict {
  readonly id: string;
  readonly name: string;
  /** Unit that values are shown in, and in which they are read. */
  readonly unit: 's' | 'us' | 'MB' | '%';
  /** Ids of rows of the evidence tables. */
  readonly rows: readonly string[];
  /** Whether the figure is what lies between value and baseline. */
  readonly difference?: true;
  /** What the sources do differently, as far as they say. */
  readonly because: string;
}

/** Known conflicts between sources, the widest questions first. */
export const conflicts: readonly Conflict[] = [
  {
    id: 'firecracker-start',
    name: 'Start of a Firecracker microVM with Linux',
    unit: 's',
    rows: [
      'firecracker_nsdi20-009',
      'firecracker_spec-002',
      'firecracker_nsdi20-007',
      'unikraft_eurosys21-011',
      'reap_asplos21-009',
      'reap_asplos21-010',
    ],
    because:
      'The clocks see different phases: an internal timer up to the first process, the whole life of the monitor, or a platform around it up to a function that answers.',
  },
  {
    id: 'docker-start',
    name: 'Start of one container on an idle host',
    unit: 's',
    rows: [
      'unikraft_eurosys21-012',
      'vanrijn21-001',
      'idlab_runtimes24-001',
      'oci_runtimes-004',
      'moebius24_edge-191',
      'quark_docs-001',
      'young_hotcloud19-001',
      'gvisor_docs-001',
    ],
    because:
      'Some stop at the first process, some at the first answer, some time the removal as well; with or without a daemon and a network of its own.',
  },
  {
    id: 'qemu-microvm-monitor',
    name: 'QEMU with its microvm machine, until a minimal guest runs',
    unit: 's',
    rows: ['unikraft_eurosys21-005', 'firecracker_nsdi20-022'],
    because:
      'The slow figure was doubted in public: it is taken for a matter of configuration, and no parameter rests on it.',
  },
  {
    id: 'snapshot-restore',
    name: 'Restore of a microVM of 128 MB from a snapshot',
    unit: 's',
    rows: ['firecracker_spec-005', 'firecracker_spec-013', 'firecracker_spec-021', 'reap_asplos21-001'],
    because: 'The kernel of the host decides, and whether a platform and the first page faults are timed with it.',
  },
  {
    id: 'cloud-start',
    name: 'Linux machine of a public cloud, until one can log in',
    unit: 's',
    rows: ['brevdev_ec2_26-035', 'brevdev_ec2_26-004', 'brevdev_ec2_26-016', 'mao_cloud12-001'],
    because: 'Fifteen years of the provider lie between the slowest and the fastest.',
  },
  {
    id: 'gvisor-call',
    name: 'System call that gVisor answers itself, KVM platform',
    unit: 'us',
    rows: ['gvisor7370-001', 'gvisor7370-002', 'young19-002', 'gvisor_perf19-002', 'ant21-001'],
    because: 'Processors and releases differ by some years; all agree that it is under a microsecond.',
  },
  {
    id: 'gvisor-memory',
    name: 'Memory of a gVisor sandbox beyond that of a container',
    unit: 'MB',
    difference: true,
    rows: [
      'viktorsson20-001',
      'young_hotcloud19-006',
      'idlab_runtimes24-020',
      'gvisor_docs-008',
      'quark_docs-006',
      'idlab_runtimes24-021',
    ],
    because: 'It depends on the platform within gVisor, and on whether shared pages are counted once or for each.',
  },
  {
    id: 'kata-memory',
    name: 'Memory of an idle Kata container',
    unit: 'MB',
    rows: [
      'kata_ci-011',
      'idlab_runtimes24-022',
      'kata_ci-008',
      'viktorsson20-002',
      'idlab_runtimes24-027',
      'quark_docs-008',
    ],
    because: 'Monitors, guest kernels and the way of counting differ; one counts what lies beyond a plain container.',
  },
  {
    id: 'esx-monitor',
    name: 'Monitor of an ESX guest with 256 MB and one processor',
    unit: 'MB',
    rows: ['vmware_overhead-026', 'vmware_overhead-001'],
    because: 'Two releases: the later one swaps the monitor’s own memory. They are two platforms here.',
  },
  {
    id: 'page-sharing',
    name: 'Memory saved by merging equal pages',
    unit: '%',
    rows: [
      'vmware_overhead-047',
      'barker_atc12-001',
      'vmware_overhead-046',
      'chang_ispa11-002',
      'kata_ci-010',
      'difference_engine_osdi08-001',
    ],
    because:
      'Identical idle guests save most, machines of real users least: it is the guests that differ, not the method.',
  },
];
