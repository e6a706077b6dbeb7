import type { Source } from '../../model/evidence';

/** Workloads: what was measured for this catalogue, and the rules that fill its gaps. */
export const workloadSources: readonly Source[] = [
  {
    key: 'ringside_rates',
    authors: 'Ringside',
    title: 'Event rates of thirteen programs, counted for this catalogue',
    year: 2026,
    venue: 'measured here',
    url: null,
    hardware:
      'virtual machine with 2 processors of an AMD EPYC of family 25 (2.6 GHz by its time-stamp counter), 24 GB, Linux 6.18, Debian 12',
    trust:
      'Counts of kernel tracepoints per process and of packets on a virtual link with an MTU of 1500 and no offload: exact. Processor time is that of a guest with nested paging, some per cent above native; neighbours were at work. TLB misses could not be counted.',
  },
  {
    key: 'debian12',
    authors: 'Debian project',
    title: 'Debian 12 package index: installed sizes',
    year: 2025,
    venue: 'distribution',
    url: 'https://packages.debian.org/bookworm/',
    hardware: 'none: a package index',
    trust: 'Sum over the program and every package that it needs, from an empty system; facts of the distribution.',
  },
  {
    key: 'linux_e1000',
    authors: 'Linux kernel developers',
    title: 'Linux driver for the Intel PRO/1000 adapters: interrupt moderation',
    year: 2013,
    venue: 'kernel documentation',
    url: 'https://www.kernel.org/doc/Documentation/networking/e1000.txt',
    hardware: 'gigabit adapters of Intel',
    trust:
      'The driver limits interrupts to 4,000 a second for bulk traffic and up to 20,000 for small packets; fact of a default.',
  },
  {
    key: 'windows_timer',
    authors: 'Microsoft',
    title: 'Windows timer resolution',
    year: 2022,
    venue: 'product documentation',
    url: 'https://learn.microsoft.com/en-us/windows/win32/api/timeapi/nf-timeapi-timebeginperiod',
    hardware: 'none: a default',
    trust: 'Default period of 15.6 ms, 64 ticks a second; programs may shorten it.',
  },
];
