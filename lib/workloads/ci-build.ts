import { linuxServer } from '../guests/linux-server';
import { modelled, published } from '../model/evidence';
import type { Workload } from '../model/workload';
import { countedMiB, givenVcpus, linuxTick, noTraffic, packagesMiB, runOf } from './rates';

const run = runOf(140.993, 129.1);
const imageReadMiB = countedMiB(
  (33342568 + 1301496 + 918952 + 1336592 + 240280) / 1024,
  'compiler, driver, assembler, linker and make',
);

/** A Linux kernel 6.1 in its smallest configuration, two jobs at a time, sources in the page cache. */
export const ciBuild: Workload = {
  id: 'ci-build',
  name: 'CI build',
  summary:
    'Compiles a source tree: thousands of short processes, page faults as each of them touches new memory, few disk writes.',
  guest: linuxServer,
  ownKernel: false,
  vcpus: givenVcpus(2),
  memoryMiB: modelled((2 * 145684) / 1024, 'MiB', 'ringside_rates', {
    note: 'two jobs of the largest process, 145,684 kB resident',
  }),
  dataMiB: countedMiB((1438 + 37) * 1024, 'source tree, and what the build wrote'),
  networkMiB: noTraffic('no network'),
  diskMiB: run.traffic(38535168, 40542208),
  rates: {
    syscall: run.events(4799974, 4810617),
    pageFault: run.events(7482935, 7490774),
    tlbMiss: published(1.08e9 / 402.56, '1/core-s', 'wang11', {
      rows: ['wang11-034', 'wang11-035'],
      clockGHz: 2.8,
      note: '1.08e9 data-TLB misses of gcc in 402.56 s',
    }),
    contextSwitch: run.events(78530, 45991),
    timerTick: linuxTick,
    diskOperation: run.events(384, 465),
    processCreation: run.events(11202, 11202),
  },
  imageMiB: packagesMiB(190.8, 'gcc and make'),
  imageReadMiB: imageReadMiB,
  start: [{ on: 'disk', amount: imageReadMiB }],
};
