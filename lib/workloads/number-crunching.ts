import { linuxServer } from '../guests/linux-server';
import { published } from '../model/evidence';
import type { Workload } from '../model/workload';
import { countedMiB, givenVcpus, linuxTick, noMiB, noTraffic, packagesMiB, runOf, tlbMissesOf } from './rates';

const run = runOf(8.02, 7.90712);

/** 120 sweeps of a five-point stencil over two fields of 256 MiB, one thread, long enough that touching its memory once does not count. */
export const numberCrunching: Workload = {
  id: 'number-crunching',
  name: 'Number crunching',
  summary:
    'A long numerical job: it computes in memory and hardly calls the system. Its page faults are those of mcf, a program of SPEC CPU2006.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(1),
  memoryMiB: countedMiB(524392, 'anonymous memory'),
  dataMiB: noMiB('nothing is kept on disk'),
  networkMiB: noTraffic('no network'),
  diskMiB: noTraffic('works in memory'),
  rates: {
    syscall: run.events(79, 79),
    pageFault: published(243000 / 383, '1/core-s', 'wang11', {
      rows: ['wang11-033', 'wang11-032'],
      clockGHz: 2.8,
      note: '243,000 faults of mcf in 383 s',
    }),
    tlbMiss: tlbMissesOf(18.2, 'bhargava08-013'),
    contextSwitch: run.events(25, 23),
    timerTick: linuxTick,
  },
  imageMiB: packagesMiB(12.9, 'libc6'),
  imageReadMiB: countedMiB(525780 - 524392, 'resident memory less anonymous'),
  start: [{ on: 'disk', amount: countedMiB(525780 - 524392, 'resident memory less anonymous') }],
};
