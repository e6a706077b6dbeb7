import { linuxServer } from '../guests/linux-server';
import { modelled } from '../model/evidence';
import type { Workload } from '../model/workload';
import {
  countedMiB,
  givenVcpus,
  linuxTick,
  noMiB,
  noTraffic,
  packagesMiB,
  runOf,
  startCpu,
  tlbMissesOf,
} from './rates';

const run = runOf(8.751);
const imageReadMiB = countedMiB(20686, 'file-backed memory once a Java program runs');

/** Twelve rounds of counting and sorting 1.5 million words, heap of at most 1 GiB. */
export const jvmBatch: Workload = {
  id: 'jvm-batch',
  name: 'JVM batch job',
  summary: 'A batch job on a Java virtual machine: allocates without pause, collects garbage in several threads.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(2),
  memoryMiB: modelled((823708 - 20686) / 1024, 'MiB', 'ringside_rates', {
    note: 'largest resident memory, 823,708 kB, less the 20,686 kB of files that a Java start maps',
  }),
  dataMiB: noMiB('nothing is kept on disk'),
  networkMiB: noTraffic('no network'),
  diskMiB: noTraffic('works in memory'),
  rates: {
    syscall: run.events(31431),
    pageFault: run.events(259498),
    tlbMiss: tlbMissesOf(257, 'bhargava08-007'),
    contextSwitch: run.events(3916),
    timerTick: linuxTick,
  },
  imageMiB: packagesMiB(256.4, 'openjdk-17-jre-headless'),
  imageReadMiB: imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.1666, 'start of the virtual machine, as for the Java service') },
  ],
};
