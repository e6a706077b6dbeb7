import { linuxServer } from '../guests/linux-server';
import type { Workload } from '../model/workload';
import { countedMiB, givenVcpus, interruptsOf, linuxTick, packagesMiB, runOf, startCpu, tlbMissesOf } from './rates';

const run = runOf(1.929);
const imageReadMiB = countedMiB(17802, 'file-backed memory in use once it serves');

/** Twelve sessions, each reading 200 files of 64 KiB and 20 of 1 MiB and writing 60 of 10 KiB, from the page cache. */
export const fileServer: Workload = {
  id: 'file-server',
  name: 'File server',
  summary:
    'Samba serves a share of 1 GB: full-size packets, one process per session, writes flushed in the background.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(1),
  memoryMiB: countedMiB(3449, 'anonymous memory of the waiting server; each session adds a process'),
  dataMiB: countedMiB(1003 * 1024, 'files of the share'),
  networkMiB: run.traffic(441499982),
  diskMiB: run.traffic(8929280),
  rates: {
    syscall: run.events(162202),
    pageFault: run.events(19462),
    tlbMiss: tlbMissesOf(294.3, 'bhargava08-001'),
    contextSwitch: run.events(24303),
    interrupt: interruptsOf(333317 / 1.929, 4000, 726 / 1.929),
    timerTick: linuxTick,
    packet: run.events(333317),
    diskOperation: run.events(726),
    processCreation: run.events(24),
  },
  imageMiB: packagesMiB(240.1, 'samba'),
  imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.048, 'process start to accepting connections, starts between 0.043 and 0.052 s') },
  ],
};
