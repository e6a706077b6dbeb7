import type { MeasurableId } from '../../model/experiment';
import type { Limit } from './limit';

const boots: readonly MeasurableId[] = ['boot-mean', 'boot-p50', 'boot-p90', 'boot-p95', 'boot-p99', 'makespan'];
const memory: readonly MeasurableId[] = ['memory-total', 'memory-per-instance', 'memory-added', 'vmm-memory'];

/** Why predictions of starts and of memory miss, source by source. */
export const starting: readonly Limit[] = [
  {
    source: 'firecracker_nsdi20',
    quantities: memory,
    because:
      'A minimal guest is one guest, and QEMU is counted as a scheduler sets it aside, which is more than is resident of it beside a small guest.',
  },
  {
    source: 'firecracker_nsdi20',
    rows: ['012', '013'],
    because:
      'A network card is not a step of a start, and Firecracker’s takes the guest another 50 ms to find and set up.',
  },
  {
    source: 'firecracker_nsdi20',
    because:
      'A closed loop of launchers is taken as bursts, and hosts have a core for each two hardware threads: pauses between starts and the second thread are not modelled.',
  },
  {
    source: 'gvisor_docs',
    quantities: boots,
    because:
      'The daemon’s work is a constant that was measured on one test bed, and on a small cloud machine it took three times as long.',
  },
  {
    source: 'gvisor_docs',
    because:
      'The memory of a program is that which it allocates by our own count; a runtime’s heap grows with the machine that it finds, and under a sandbox with the pages that it may not share.',
  },
  {
    source: 'quark_docs',
    quantities: memory,
    because:
      'The memory of a sandbox and its helpers is a constant, while releases and configurations differ by a factor of one and a half.',
  },
  {
    source: 'idlab_runtimes24',
    quantities: memory,
    because: 'Memory of a sandbox’s kernel does not depend on how it catches calls, while its KVM platform maps more.',
  },
  {
    source: 'idlab_runtimes24',
    because: 'The spread of a start is that of one machine, and a runtime alone varied more on this one.',
  },
  {
    source: 'k8s_scal',
    because:
      'A cluster is as quick full as it is empty: what its controllers and the agents of its nodes take longer for each pod that they look after is not modelled.',
  },
  {
    source: 'mirantis_density',
    because:
      'An agent’s calls are taken to be five for each pod, one after the other with the starts, while it goes on starting pods as it waits.',
  },
  {
    source: 'kata_ci',
    quantities: boots,
    because:
      'A sandbox that is a machine starts in one time, while here the clock stopped at its first process and the engine was not there.',
  },
  {
    source: 'kata_ci',
    because: 'Memory of a sandbox is what it holds when idle, while a scheduler sets aside what it may come to hold.',
  },
  {
    source: 'moebius24_edge',
    platform: 'docker',
    quantities: memory,
    because:
      'The service that was counted here allocates more than the function of the source, whose own memory is not known.',
  },
  {
    source: 'moebius24_edge',
    platform: 'firecracker',
    quantities: memory,
    because:
      'A minimal guest is one guest, while those that were measured touch between 40 and 165 MiB, by what they are built with.',
  },
  {
    source: 'moebius24_edge',
    platform: 'firecracker',
    because:
      'A minimal guest is one guest, and the kernel of this source, of 36 MB, takes three times as long to boot as a stripped one.',
  },
  {
    source: 'moebius24_edge',
    platform: 'gvisor',
    quantities: memory,
    because:
      'The memory of a sandbox’s kernel is counted whole for each instance, while its program file is mapped once on a host.',
  },
  {
    source: 'moebius24_edge',
    because:
      'What a runtime alone takes is one figure, while engines give it more to do: mounts, networks and hooks, which are not modelled one by one.',
  },
  {
    source: 'ncu_bootmodel24',
    because:
      'Storage divides its rate evenly and has no queue of its own, and a booting machine asks for one processor at a time at most.',
  },
  {
    source: 'openstack_perfdocs',
    because:
      'A migration takes one time: the memory that a guest writes meanwhile, and so the longest of many, is not modelled.',
  },
  {
    source: 'quark_docs',
    because: 'The daemon’s work is a constant, and what it takes on a machine that is not named is not known.',
  },
  {
    source: 'reap_asplos21',
    quantities: boots,
    because:
      'A microVM is started by itself, while here containerd starts it and a server for functions must answer inside.',
  },
  {
    source: 'reap_asplos21',
    because:
      'A function touches the memory of one program that was counted, while the ten of the source range over a factor of two.',
  },
  {
    source: 'unikraft_eurosys21',
    rows: ['009'],
    because: 'The monitor’s phase includes the calls that set a machine up, while here its own work alone was timed.',
  },
  {
    source: 'unikraft_eurosys21',
    platform: 'firecracker',
    because: 'A minimal guest has no user space, while the one that was timed here starts the services of Alpine.',
  },
  {
    source: 'unikraft_eurosys21',
    because:
      'Monitors and runtimes have one figure for what their configurations differ in: devices, network and storage of the instance.',
  },
  {
    source: 'vanrijn21',
    because:
      'A start includes the wait for a first answer over the network, while here a container that does nothing was timed.',
  },
  {
    source: 'xavier_ccgrid16',
    platform: 'docker',
    because:
      'Beyond the daemon’s queue containers do not wait for each other: locks of the kernel and of the storage driver are not modelled.',
  },
  {
    source: 'xavier_ccgrid16',
    because:
      'A distribution boots with one amount of work, that of a server of 2024, and what the image of 2015 asked for is not known.',
  },
];
