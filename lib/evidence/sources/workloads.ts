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
      'virtual machine (KVM) with 2 processors of an AMD EPYC, family 25, model 17, 2.6 GHz by its time-stamp counter, 3.7 GHz as it ran; 24 GB; Linux 6.18.44, 250 Hz; Debian 12: nginx 1.22.1, Redis 7.0.15, PostgreSQL 15.18, OpenJDK 17.0.15, Go 1.19.8, Mosquitto 2.0.11, Samba 4.17.12, GCC 12.2.0, Linux sources 6.1, Xfce 4.18; Node.js 20.20.2 of its makers',
    trust:
      'Counts of kernel tracepoints per process and of packets on a virtual link with an MTU of 1500 and no offload: exact. Processor time is that of a guest with nested paging. Each rate is the value of a run beside busy neighbours and ranges to that of a run without, which does up to 27 % more per second of processor time and changes context less often. `npm run measure` repeats both. TLB misses could not be counted.',
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
