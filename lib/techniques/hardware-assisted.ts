import { fitted } from '../evidence/fitted';
import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const hardwareAssisted: Technique = {
  id: 'hardware-assisted',
  name: 'Hardware-assisted',
  subsystem: 'cpu',
  summary:
    'The processor has a mode for guests (VT-x, AMD-V): guest code of all rings runs directly, and what must not is an exit to the hypervisor.',
  requires: 'hardware-assist',
  costs: [
    {
      event: 'execution',
      extra: fitted('hardware-assisted.execution', 'published', '1', 'phpbench', {
        note: 'a plain loop and filling arrays on VirtualBox, Linpack on pinned KVM (felter15)',
      }),
    },
    { event: 'syscall', extra: published(246 - 242, 'cycles', 'adams06', { rows: ['adams06-006'] }) },
    {
      event: 'interrupt',
      exits: published(2, 'exits', 'eli12', {
        note: 'one when the interrupt arrives, one when the guest completes it; exit-less delivery is what that paper adds',
      }),
    },
    {
      event: 'timerTick',
      exits: modelled(2, 'exits', 'cmpe283', {
        rows: ['cmpe283-009', 'cmpe283-013'],
        note: 'one when the timer expires, one when the guest writes the register that sets the next',
      }),
      extra: published((0.87 - 0.46) * 2500, 'cycles', 'pvm23', {
        rows: ['pvm23-009', 'pvm23-001'],
        note: 'handling of the register write beyond a bare exit, at 2.5 GHz',
      }),
    },
    {
      event: 'portAccess',
      exits: published(1, 'exits', 'pvm23', { rows: ['pvm23-017'] }),
      extra: fitted('hardware-assisted.portAccess', 'published', 'cycles', 'pvm23', {
        note: 'device model in user space beyond a bare exit (pvm23-001), at 2.5 GHz, and the same on a Pentium 4 with entry, exit and the native access taken off',
      }),
    },
  ],
};
