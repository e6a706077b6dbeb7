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

const run = runOf(9.907, 24.81949);
const imageReadMiB = fileMiB(16516, 'once it serves');

/** 20,136 transactions of pgbench (TPC-B like) at scale 20, 8 connections, each commit flushed. */
export const oltpDatabase: Workload = {
  id: 'oltp-database',
  name: 'OLTP database',
  summary:
    'PostgreSQL runs short read and write transactions, each made durable before it is answered: disk operations, context switches, small packets.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(2),
  memoryMiB: countedMiB(4825 + 124096, 'anonymous and shared memory of all its processes under load'),
  dataMiB: countedMiB(598 * 1024, 'data directory with its log'),
  networkMiB: run.traffic(31066988, 99153538),
  diskMiB: run.traffic(158953472, 610586624),
  rates: {
    syscall: run.events(863259, 2796807),
    pageFault: run.events(51212, 34054),
    tlbMiss: tlbMissesOf(294.3, 'bhargava08-001'),
    contextSwitch: run.events(203474, 675357),
    interrupt: interruptsOf(282167 / 9.907, 20000, 24246 / 9.907),
    timerTick: linuxTick,
    packet: run.events(282167, 900377),
    diskOperation: run.events(24246, 87964),
  },
  imageMiB: packagesMiB(367.1, 'postgresql-15'),
  imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.03238, 'process start to accepting connections') },
  ],
};
