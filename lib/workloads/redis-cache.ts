import { linuxServer } from '../guests/linux-server';
import { published } from '../model/evidence';
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

const run = runOf(3.641, 3.6086);
const imageReadMiB = fileMiB(9120, 'once it serves');

/** 400,000 requests of redis-benchmark: half set, half get, values of 100 bytes, 50 connections, nothing written to disk. */
export const redisCache: Workload = {
  id: 'redis-cache',
  name: 'Redis cache',
  summary:
    'Redis keeps its data in memory and answers one small request per packet: bound by packets and system calls, one thread.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(1),
  memoryMiB: published(1055.3e6 / 2 ** 20, 'MiB', 'gvisor_docs', {
    rows: ['gvisor_docs-013'],
    low: 7e6 / 2 ** 20,
    note: 'with a loaded data set, as its performance guide measures it; low: the least with which it starts (unikraft_eurosys21-025)',
  }),
  dataMiB: noMiB('nothing is kept on disk'),
  networkMiB: run.traffic(109203466, 109158508),
  diskMiB: noTraffic('served from memory'),
  rates: {
    syscall: run.events(874779, 1095192),
    pageFault: run.events(4043, 4009),
    tlbMiss: tlbMissesOf(294.3, 'bhargava08-001'),
    contextSwitch: run.events(65221, 46792),
    interrupt: interruptsOf(801744 / 3.641, 20000),
    timerTick: linuxTick,
    packet: run.events(801744, 800810),
  },
  imageMiB: packagesMiB(105.8, 'redis-server'),
  imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.0072, 'process start to accepting connections') },
  ],
};
