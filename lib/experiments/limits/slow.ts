import type { Limit } from './limit';

/** Why predictions of slowdowns, throughput and latency miss, source by source. */
export const slow: readonly Limit[] = [
  {
    source: 'adams06',
    quantities: ['throughput-ratio'],
    rows: ['035'],
    because:
      'A batch of Java of today stands in for SPECjbb2005, and how many page faults that made in a second was not counted.',
  },
  {
    source: 'adams06',
    quantities: ['throughput-ratio'],
    because:
      'Requests to nginx stand in for those to Apache: a process for each connection makes fewer packets and more switches in a second of its time, and how many was not counted.',
  },
  {
    source: 'adams06',
    rows: ['048', '049'],
    because:
      'Work is carried between processors by clock alone, and a Core 2 does the monitor’s own work in far fewer cycles than a Pentium 4.',
  },
  {
    source: 'adams06',
    rows: ['007', '008', '009', '010'],
    because:
      'A write to a page table has one cost, while setting, changing and clearing an entry cost a shadow or translating monitor a factor of a hundred apart.',
  },
  {
    source: 'adams06',
    rows: ['013', '014', '046'],
    because:
      'A page fault has one cost, in which the entries that it writes are included, while here delivery and writes were measured apart.',
  },
  {
    source: 'adams06',
    rows: ['001'],
    because:
      'Code that imitates a port is taken to cost the same wherever the port lies, and what a real port costs differs by device.',
  },
  {
    source: 'adams06',
    because:
      'One cost of a system call under binary translation stands for two products, which differ by a factor of three.',
  },
  {
    source: 'agache20',
    because:
      'A disk has no cache in front of it: writes that a monitor acknowledges before they are on the device, and devices slower than the path, are not told apart.',
  },
  {
    source: 'barham03',
    platform: 'user-mode-linux',
    because:
      'Work of the guest’s kernel on files is taken to be as fast as native, while in user-mode Linux each block of it is a call to the host and a copy.',
  },
  {
    source: 'barham03',
    platform: 'vmware-workstation-bt',
    because:
      'Translation is charged by event, not for the time that the guest’s kernel runs translated code, and a switch or a fault has one cost whatever it does to shadow tables.',
  },
  {
    source: 'barham03',
    platform: 'xen-pv',
    because:
      'A switch and a fault have one cost each: what a switch loses in caches with the size of the working set, and which faults reach the hypervisor, is not modelled.',
  },
  {
    source: 'bellard05',
    because:
      'Translated code has one slowdown, that of integer code, and floating point, which calls a helper each time, is slower.',
  },
  {
    source: 'rvqemu',
    because:
      'Translated code has one slowdown, and how well a translator does depends on the pair of instruction sets and on the program.',
  },
  {
    source: 'fcnet_report',
    quantities: ['latency-added'],
    because:
      'One figure is added to every request, while how long a sleeping thread takes to wake differs from host to host.',
  },
  {
    source: 'fcnet_report',
    because:
      'The packets of a stream are taken one by one, while offload and batches make fewer and larger ones of them as load rises.',
  },
  {
    source: 'felter15',
    quantities: ['latency-added'],
    because:
      'One figure is added to every request, while how long a sleeping thread takes to wake differs from host to host.',
  },
  {
    source: 'felter15',
    rows: ['002'],
    because:
      'Memory has one distance: a guest that does not know the topology of its machine loses locality, which is not modelled.',
  },
  {
    source: 'felter15',
    because: 'A path has one ceiling for reads and writes, and the two were measured a third apart.',
  },
  {
    source: 'graziano11',
    platform: 'kvm',
    because:
      'Sharing a processor costs nothing by itself: switches between machines and what they lose in caches are not modelled.',
  },
  {
    source: 'graziano11',
    because:
      'Shares of a host never add up to more than the whole, as they do here, where clocks of guests are known to have drifted.',
  },
  {
    source: 'gvisor_perf19',
    quantities: ['slowdown'],
    because:
      'The native call of this source takes ten times as long as all others measured: what made it so slow there is not known.',
  },
  {
    source: 'gvisor_perf19',
    because:
      'A packet has one cost in the sandbox’s own network stack, while what it costs there depends on its size and on how many connections are open.',
  },
  {
    source: 'viktorsson20',
    quantities: ['throughput-ratio'],
    because:
      'A packet has one cost in the sandbox’s own network stack, while what it costs there depends on its size and on how many connections are open.',
  },
  {
    source: 'viktorsson20',
    because:
      'The memory of a sandbox’s kernel is a constant, while it grows with what runs in it and with its release.',
  },
  {
    source: 'menon05',
    because:
      'A packet has one cost whatever the number of cards, while the driver domain is busiest where several are served.',
  },
  {
    source: 'moby11911',
    because:
      'A packet has one cost in bridge and translation, while it is hidden behind the wire or not depending on where the client is.',
  },
  {
    source: 'sugerman01',
    because:
      'A hosted monitor’s packet costs processor time that can be had, while its switches to the host also leave the wire idle.',
  },
  {
    source: 'young19',
    because:
      'A call has one cost in a user-space kernel, while opening a file there walks a path in its own tables and asks the proxy several times.',
  },
];
