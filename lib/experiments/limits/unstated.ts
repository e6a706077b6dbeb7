import type { Limit } from './limit';

/** Why rows cannot be expressed. */
export const unstated: readonly Limit[] = [
  {
    reason: 'the host is not known: hosts of a cloud',
    because:
      'A cloud machine spends most of its start in the controller and the image store of the provider, whose capacities are not published.',
  },
  {
    reason: 'the host is not known: cores not published',
    because:
      'A burst of microVMs is limited by the processors of its host, and how many this host has was not published.',
  },
  {
    source: 'dockerfs17',
    because: 'Copying a file up at its first write is not an event: an overlay costs nothing once a file is open.',
  },
  {
    source: 'cni20',
    because:
      'Networks that span hosts are not modelled: wrapping, encrypting and routing a packet is done by none of the techniques.',
  },
  {
    source: 'cubesandbox26',
    because:
      'A start from a snapshot is not modelled: pages that come in on first use, copies on write, and pauses that follow dirty memory.',
  },
  {
    reason: 'the platform is not in the catalogue: Firecracker from a snapshot',
    because:
      'A start from a snapshot is not modelled: pages that come in from disk on first use, one by one or ahead of time.',
  },
  {
    source: 'lightvm_sosp17',
    because: 'A tool stack that was rebuilt to make machines from a pool of prepared ones is not modelled.',
  },
  {
    source: 'seuss_eurosys20',
    because:
      'A start from a snapshot is not modelled, nor one of a unikernel, which has no phases that the others have.',
  },
  {
    reason: 'the platform is not in the catalogue: Nanos',
    because:
      'A unikernel is linked with its application: it has no kernel boot and no user space that could be counted apart.',
  },
  {
    reason: 'the platform is not in the catalogue: OSv',
    because:
      'A unikernel is linked with its application: it has no kernel boot and no user space that could be counted apart.',
  },
  {
    source: 'osv_atc14',
    because:
      'A unikernel is linked with its application: it has no kernel boot and no user space that could be counted apart.',
  },
  {
    source: 'osv_readme',
    because:
      'A unikernel is linked with its application: it has no kernel boot and no user space that could be counted apart.',
  },
  {
    source: 'unikraft_eurosys21',
    because:
      'A unikernel is linked with its application: it has no kernel boot and no user space that could be counted apart.',
  },
  {
    reason: 'the platform is not in the catalogue: a page cache that is empty',
    because:
      'Files of the host are in its page cache when a start begins: reading monitor, kernel and image from disk first is not modelled.',
  },
  {
    source: 'firecracker_nsdi20',
    because:
      'Variants of a start are not steps: whether a monitor is set up by calls or by a file, what its kernel unpacks, which buses it searches.',
  },
  {
    source: 'idlab_runtimes24',
    because:
      'Kata is modelled on QEMU, as a whole: monitor, guest and agent were not measured apart, so that another monitor cannot be put in.',
  },
  {
    source: 'kata_ci',
    rows: ['009', '010', '012', '013', '015', '016', '021'],
    because:
      'What merging pages saves grows with the number of those that share, which the source does not state, and with time.',
  },
  {
    source: 'kata_ci',
    rows: ['024'],
    because: 'A sandbox takes processor time when it is used, and none is set aside for it beforehand.',
  },
  {
    source: 'kata_ci',
    because:
      'Kata is modelled on QEMU, as a whole: monitor, guest and agent were not measured apart, so that another monitor cannot be put in.',
  },
  {
    reason: 'the platform is not in the catalogue: Quark',
    because: 'Kata is modelled on QEMU, as a whole: another monitor with a kernel of its own cannot be put in.',
  },
  {
    reason: 'the platform is not in the catalogue: PVM',
    because:
      'A hypervisor that runs guests without hardware help inside a guest is not modelled: its switches stay in one address space.',
  },
  {
    reason: 'the platform is not in the catalogue: a KVM guest',
    because: 'A hypervisor in a guest is not modelled: each exit of the inner guest becomes several of the outer one.',
  },
  {
    source: 'nept11',
    because: 'A hypervisor in a guest is not modelled: each exit of the inner guest becomes several of the outer one.',
  },
  {
    source: 'seccomp20',
    because:
      'A filter of system calls is one of a fixed length whose answers are cached: further filters and longer ones are not events.',
  },
  {
    source: 'seccomp24',
    because:
      'A filter of system calls is one of a fixed length whose answers are cached: further filters and longer ones are not events.',
  },
  {
    source: 'molnar07',
    reason: 'the platform',
    because:
      'A platform is one release: what KVM did before it kept shadow tables, or with help of its guest, is the range of a figure.',
  },
  {
    source: 'xavier_ccgrid16',
    reason: 'the platform is not in the catalogue: OpenStack',
    because:
      'The controller of a cloud is one section that takes one request at a time: the services that it is made of are not modelled.',
  },
  {
    source: 'xavier_ccgrid16',
    because: 'The size of an image is that of its application, which is not named here.',
  },
  {
    source: 'oci_runtimes',
    because: 'A runtime cannot be put in another’s place: only that which an engine comes with is a step of its start.',
  },
  {
    reason: 'the host is not known: a constant of a formula',
    because: 'A part of a rule by itself is no property of a node.',
  },
  {
    source: 'node_reserved',
    because: 'A part of a rule by itself is no property of a node.',
  },
  {
    source: 'vmware_overhead',
    reason: 'the platform',
    because: 'A platform is one release: what an older one took is what the figures of another were taken from.',
  },
  {
    source: 'criu_ml17',
    because:
      'How long a machine or process stands still is not modelled: rounds of copying and the memory that is written meanwhile.',
  },
  {
    source: 'fcnet_report',
    because: 'A response time is one figure: its spread, and so its 99th percentile, is not modelled.',
  },
  {
    source: 'felter15',
    because: 'A response time is that of one request alone: the queue in which 128 wait is not modelled.',
  },
  {
    source: 'barham03',
    rows: ['107', '108'],
    because:
      'Neighbours share processors evenly: what a disk hog or a bomb of processes does to caches, disks and memory is not modelled.',
  },
  {
    source: 'xkp18',
    because:
      'The exit round trip of its processor was not published, and guests that beat their own host cannot be predicted.',
  },
  {
    source: 'phpbench',
    because:
      'Reading the clock is no event: where a guest’s clock is not the processor’s own, each reading is an exit, and nobody counted them.',
  },
  {
    source: 'adams06',
    reason: 'the events of the workload are not known: Apache',
    because:
      'Threads of a server on Windows were not counted: what they fault, switch and send in a second is not known.',
  },
  {
    source: 'adams06',
    reason: 'the events of the workload are not known: PassMark',
    because:
      'Programs whose source is closed were not counted: their faults, calls and page-table updates are not known.',
  },
  {
    source: 'adams06',
    because:
      'A single instruction is no event: calls and returns, divisions and priority registers cost what plain execution costs.',
  },
  {
    reason: 'the events of the workload are not known',
    because: 'How many events of each sort the program makes was not published, and it was not counted here.',
  },
  {
    reason: 'the host is not known',
    because:
      'What merging pages saves depends on how many machines share and how alike they are, which the source does not state.',
  },
];
