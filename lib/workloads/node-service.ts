import { linuxServer } from '../guests/linux-server';
import { measured } from '../model/evidence';
import type { Workload } from '../model/workload';
import {
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

const run = runOf(5.928, 12.11992);
const imageReadMiB = fileMiB(39652, 'once it serves');

/** 148,367 requests for some 850 bytes of JSON over 32 kept connections, one thread. */
export const nodeService: Workload = {
  id: 'node-service',
  name: 'Node service',
  summary: 'A web service on Node.js: one thread with an event loop, compiled while it runs.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(1),
  memoryMiB: measured(45604 / 1024, 'MiB', 'ringside_rates', {
    high: 76.71e6 / 2 ** 20,
    note: 'anonymous memory under load; high: a Node container with its files (gvisor_docs-009)',
  }),
  dataMiB: noMiB('nothing is kept on disk'),
  networkMiB: run.traffic(161296346, 404338101),
  diskMiB: noTraffic('served from memory'),
  rates: {
    syscall: run.events(308033, 763564),
    pageFault: run.events(4799, 3688),
    tlbMiss: tlbMissesOf(129, 'bhargava08-004'),
    contextSwitch: run.events(111605, 4707),
    interrupt: interruptsOf(297062 / 5.928, 20000),
    timerTick: linuxTick,
    packet: run.events(297062, 742914),
  },
  imageMiB: packagesMiB(293.6, 'nodejs'),
  imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.07942, 'process start to accepting connections') },
  ],
};
