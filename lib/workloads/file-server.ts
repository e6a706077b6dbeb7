import { linuxServer } from '../guests/linux-server';
import type { Workload } from '../model/workload';
import {
  countedMiB,
  fileMiB,
  givenVcpus,
  interruptsOf,
  linuxTick,
  packagesMiB,
  runOf,
  startCpu,
  tlbMissesOf,
} from './rates';

const run = runOf(1.929, 1.5564);
const imageReadMiB = fileMiB(19572, 'once it serves');

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
  networkMiB: run.traffic(441499982, 441604075),
  diskMiB: run.traffic(8929280, 8929280),
  rates: {
    syscall: run.events(162202, 163772),
    pageFault: run.events(19462, 19584),
    tlbMiss: tlbMissesOf(294.3, 'bhargava08-001'),
    contextSwitch: run.events(24303, 26185),
    interrupt: interruptsOf(333317 / 1.929, 4000, 726 / 1.929),
    timerTick: linuxTick,
    packet: run.events(333317, 333486),
    diskOperation: run.events(726, 727),
    processCreation: run.events(24, 24),
  },
  imageMiB: packagesMiB(240.1, 'samba'),
  imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    {
      on: 'cpu',
      amount: startCpu(0.04559, 'process start to accepting connections; four starts between 0.044 and 0.050 s'),
    },
  ],
};
