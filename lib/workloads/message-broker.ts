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

const run = runOf(2.421, 2.42473);
const imageReadMiB = fileMiB(7180, 'once it serves');

/** 60,000 messages of 100 bytes at quality of service 1, delivered to two subscribers, nothing kept. */
export const messageBroker: Workload = {
  id: 'message-broker',
  name: 'Message broker',
  summary:
    'Mosquitto takes messages from a publisher and sends them to two subscribers: many small reads, writes and waits per message, one thread.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(1),
  memoryMiB: countedMiB(1588, 'anonymous memory under load'),
  dataMiB: noMiB('messages are not kept'),
  networkMiB: run.traffic(35337538, 38595026),
  diskMiB: noTraffic('served from memory'),
  rates: {
    syscall: run.events(1661084, 1576681),
    pageFault: run.events(87, 158),
    tlbMiss: tlbMissesOf(294.3, 'bhargava08-001'),
    contextSwitch: run.events(71891, 34969),
    interrupt: interruptsOf(232688 / 2.421, 20000),
    timerTick: linuxTick,
    packet: run.events(232688, 279782),
  },
  imageMiB: packagesMiB(36.4, 'mosquitto'),
  imageReadMiB,
  start: [
    { on: 'disk', amount: imageReadMiB },
    { on: 'cpu', amount: startCpu(0.00416, 'process start to accepting connections') },
  ],
};
