import { linuxServer } from '../guests/linux-server';
import { modelled } from '../model/evidence';
import type { Workload } from '../model/workload';
import { fileMiB, givenVcpus, linuxTick, noMiB, noTraffic, packagesMiB, runOf, startCpu, tlbMissesOf } from './rates';

const run = runOf(8.751, 7.22771);
const imageReadMiB = fileMiB(22460, 'once a Java program runs');

/** Twelve rounds of counting and sorting 1.5 million words, heap of at most 1 GiB. */
export const jvmBatch: Workload = {
  id: 'jvm-batch',
  name: 'JVM batch job',
  summary: 'A batch job on a Java virtual machine: allocates without pause, collects garbage in several threads.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(2),
  memoryMiB: modelled((823708 - 22460) / 1024, 'MiB', 'ringside_rates', {
    low: 693100 / 1024,
    note: 'largest resident memory, 823,708 kB, less the 22,460 kB of files that a Java start maps; low: anonymous memory at most in a run alone',
  }),
  dataMiB: noMiB('nothing is kept on disk'),
  networkMiB: noTraffic('no network'),
  diskMiB: noTraffic('works in memory'),
  rates: {
    syscall: run.events(31431, 29718),
    pageFault: run.events(259498, 233773),
    tlbMiss: tlbMissesOf(257, 'bhargava08-007'),
    contextSwitch: run.events(3916, 2665),
    timerTick: linuxTick,
  },
  imageMiB: packagesMiB(256.4, 'openjdk-17-jre-headless'),
  imageReadMiB: imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.12658, 'start of the virtual machine, as for the Java service') },
  ],
};
