import { linuxServer } from '../guests/linux-server';
import type { Workload } from '../model/workload';
import {
  countedMiB,
  fileMiB,
  givenVcpus,
  interruptsOf,
  linuxTick,
  noMiB,
  noTraffic,
  packagesMiB,
  runOf,
  startCpu,
  tlbMissesOf,
} from './rates';

const run = runOf(14.239, 20.51659);
const imageReadMiB = fileMiB(22460, 'once it serves');

/** 318,453 requests for some 850 bytes of JSON over 32 kept connections, 16 threads, heap of at most 512 MiB. */
export const javaService: Workload = {
  id: 'java-service',
  name: 'Java service',
  summary:
    'A web service on a Java virtual machine: many threads, a garbage-collected heap, a slow start. Its own server classes, without a framework.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(2),
  memoryMiB: countedMiB(296648, 'anonymous memory under load'),
  dataMiB: noMiB('nothing is kept on disk'),
  networkMiB: run.traffic(373441693, 681783270),
  diskMiB: noTraffic('served from memory'),
  rates: {
    syscall: run.events(3696574, 5853678),
    pageFault: run.events(3282, 2861),
    tlbMiss: tlbMissesOf(257, 'bhargava08-007'),
    contextSwitch: run.events(355155, 319095),
    interrupt: interruptsOf(1274514 / 14.239, 20000),
    timerTick: linuxTick,
    packet: run.events(1274514, 2323535),
  },
  imageMiB: packagesMiB(256.4, 'openjdk-17-jre-headless'),
  imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.12658, 'process start to accepting connections; frameworks add seconds') },
  ],
};
