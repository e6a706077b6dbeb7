import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const paravirtualised: Technique = {
  id: 'paravirtualised',
  name: 'Paravirtualised',
  subsystem: 'cpu',
  summary:
    'The guest kernel is ported: where it would use privileged instructions it calls the hypervisor. It runs in ring 1 (or, on 64 bits, in user mode).',
  costs: [
    {
      event: 'syscall',
      extra: published((0.46 - 0.45) * 2400, 'cycles', 'barham03', {
        rows: ['barham03-019'],
        low: 0,
        high: (0.29 - 0.22) * 2500,
        note: '0.01 us at 2.4 GHz: calls go straight to the guest kernel on 32 bits; high: through the hypervisor’s switcher on 64 bits (pvm23-024)',
      }),
    },
    {
      event: 'interrupt',
      extra: modelled(0.54 * 2500, 'cycles', 'pvm23', {
        rows: ['pvm23-002'],
        note: 'one hypercall of 0.54 us at 2.5 GHz to return from the upcall; delivery itself is a call into the guest',
      }),
    },
    {
      event: 'timerTick',
      extra: modelled(2 * 0.54 * 2500, 'cycles', 'pvm23', {
        rows: ['pvm23-002'],
        note: 'two hypercalls: set the timer, return from the upcall',
      }),
    },
    {
      event: 'portAccess',
      extra: published(4.91 * 2500, 'cycles', 'pvm23', {
        rows: ['pvm23-018'],
        low: 0.54 * 2500,
        note: 'access handed to a device model in user space; low: a bare hypercall',
      }),
    },
  ],
};
