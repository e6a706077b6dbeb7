import { linuxServer } from '../guests/linux-server';
import type { Workload } from '../model/workload';
import {
  countedMiB,
  fileMiB,
  givenVcpus,
  interruptsOf,
  linuxTick,
  noTraffic,
  packagesMiB,
  runOf,
  startCpu,
  tlbMissesOf,
} from './rates';

const run = runOf(7.186, 12.00397);
const imageReadMiB = fileMiB(6408, 'once it serves');

/** 276,069 requests for a page of 612 bytes over 32 kept connections, one worker. */
export const staticWeb: Workload = {
  id: 'static-web',
  name: 'Static web server',
  summary: 'nginx answers requests for a small page from the page cache: mostly system calls and small packets.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(1),
  memoryMiB: countedMiB(1408, 'anonymous memory under load'),
  dataMiB: countedMiB(1, 'one page of 612 bytes'),
  networkMiB: run.traffic(321233367, 627851769),
  diskMiB: noTraffic('served from memory'),
  rates: {
    syscall: run.events(1944190, 3790513),
    tlbMiss: tlbMissesOf(129, 'bhargava08-004'),
    contextSwitch: run.events(355496, 3041),
    interrupt: interruptsOf(1106604 / 7.186, 20000),
    timerTick: linuxTick,
    packet: run.events(1106604, 2159164),
  },
  imageMiB: packagesMiB(31.8, 'nginx-light'),
  imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    {
      on: 'cpu',
      amount: startCpu(0.00513, 'process start to accepting connections; six starts between 4.5 and 5.1 ms'),
    },
  ],
};
