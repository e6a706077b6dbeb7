import { linuxServer } from '../guests/linux-server';
import { published } from '../model/evidence';
import type { Workload } from '../model/workload';
import {
  countedMiB,
  fileMiB,
  givenVcpus,
  interruptsOf,
  linuxTick,
  noMiB,
  noTraffic,
  runOf,
  startCpu,
  tlbMissesOf,
} from './rates';

const run = runOf(10.552, 13.99302);
const imageReadMiB = fileMiB(5048, 'once it serves');

/** 405,897 requests for some 850 bytes of JSON over 32 kept connections, two processors. */
export const goService: Workload = {
  id: 'go-service',
  name: 'Go service',
  summary: 'A web service in Go: one static binary, light threads, a small heap.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(2),
  memoryMiB: countedMiB(8272, 'anonymous memory under load'),
  dataMiB: noMiB('nothing is kept on disk'),
  networkMiB: run.traffic(422498453, 511700888),
  diskMiB: noTraffic('served from memory'),
  rates: {
    syscall: run.events(1347878, 1514192),
    pageFault: run.events(7676, 10481),
    tlbMiss: tlbMissesOf(129, 'bhargava08-004'),
    contextSwitch: run.events(132425, 130111),
    interrupt: interruptsOf(812198 / 10.552, 20000),
    timerTick: linuxTick,
    packet: run.events(812198, 981599),
  },
  imageMiB: published(8.58e6 / 2 ** 20, 'MiB', 'moebius24_edge', {
    rows: ['moebius24_edge-254'],
    note: 'root file system of a Go function; the binary counted here has 6.4 MiB',
  }),
  imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.01286, 'process start to accepting connections') },
  ],
};
