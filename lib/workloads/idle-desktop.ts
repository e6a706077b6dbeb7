import { windowsDesktop } from '../guests/windows-desktop';
import { modelled } from '../model/evidence';
import type { Workload } from '../model/workload';
import { countedAtGHz, givenVcpus, noMiB, noTraffic, windowsTick } from './rates';

const woken = (count: number, alone: number) =>
  modelled(count / 0.01362, '1/core-s', 'ringside_rates', {
    clockGHz: countedAtGHz,
    high: alone / 0.00645,
    note: `${count} in 13.62 ms of processor time of an idle Xfce session, taken for a Windows desktop; high: ${alone} in 6.45 ms without neighbours`,
  });

/** An Xfce session on a virtual screen, left alone for 120 s: 13.62 ms of processor time. */
export const idleDesktop: Workload = {
  id: 'idle-desktop',
  name: 'Idle desktop',
  summary:
    'A desktop at which nobody works: it wakes, looks and sleeps again. Counted on Linux, as nothing is published for Windows, whose tick it has; memory and image are those of the guest system.',
  guest: windowsDesktop,
  ownKernel: false,
  vcpus: givenVcpus(1),
  memoryMiB: noMiB('no program but the desktop, which the guest system holds'),
  dataMiB: noMiB('nothing but what the guest system holds'),
  networkMiB: noTraffic('no network'),
  diskMiB: noTraffic('none was seen'),
  rates: {
    syscall: woken(838, 473),
    contextSwitch: woken(206, 119),
    timerTick: windowsTick,
  },
  imageMiB: noMiB('part of the guest system'),
  imageReadMiB: noMiB('part of the guest system'),
  start: [],
};
