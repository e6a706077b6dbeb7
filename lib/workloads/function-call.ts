import { linuxMinimal } from '../guests/linux-minimal';
import { measured } from '../model/evidence';
import type { Workload } from '../model/workload';
import { fileMiB, givenVcpus, linuxTick, noMiB, noTraffic, packagesMiB, runOf, startCpu, tlbMissesOf } from './rates';

const run = runOf(1.406, 1.36428);
const imageReadMiB = fileMiB(36980, 'once it has answered');

/** Twenty processes one after the other, each of which starts Node.js, answers one call and ends. */
export const functionCall: Workload = {
  id: 'function-call',
  name: 'Function',
  summary:
    'A function that is started for one call: nearly all of its work is its own start, so page faults and system calls of a young process.',
  guest: linuxMinimal,
  ownKernel: false,
  vcpus: givenVcpus(1),
  memoryMiB: measured(7488 / 1024, 'MiB', 'ringside_rates', {
    high: 99e6 / 2 ** 20,
    note: 'anonymous memory once it has answered; high: largest working set of ten functions (reap_asplos21)',
  }),
  dataMiB: noMiB('nothing is kept on disk'),
  networkMiB: noTraffic('no network'),
  diskMiB: noTraffic('files in the page cache'),
  rates: {
    syscall: run.events(15201, 14353),
    pageFault: run.events(51382, 51334),
    tlbMiss: tlbMissesOf(129, 'bhargava08-004'),
    contextSwitch: run.events(467, 455),
    timerTick: linuxTick,
    processCreation: run.events(20, 20),
  },
  imageMiB: packagesMiB(293.6, 'nodejs'),
  imageReadMiB: imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.07942, 'process start to answering, as for the Node service') },
  ],
};
