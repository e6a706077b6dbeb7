import { linuxServer } from '../guests/linux-server';
import type { Workload } from '../model/workload';
import {
  countedMiB,
  givenVcpus,
  interruptsOf,
  linuxTick,
  noTraffic,
  packagesMiB,
  runOf,
  startCpu,
  tlbMissesOf,
} from './rates';

const run = runOf(7.186);
const imageReadMiB = countedMiB(4316, 'file-backed memory in use once it serves');

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
  networkMiB: run.traffic(321233367),
  diskMiB: noTraffic('served from memory'),
  rates: {
    syscall: run.events(1944190),
    tlbMiss: tlbMissesOf(129, 'bhargava08-004'),
    contextSwitch: run.events(355496),
    interrupt: interruptsOf(1106604 / 7.186, 20000),
    timerTick: linuxTick,
    packet: run.events(1106604),
  },
  imageMiB: packagesMiB(31.8, 'nginx-light'),
  imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.00686, 'process start to answering, six starts between 6.9 and 8.1 ms') },
  ],
};
