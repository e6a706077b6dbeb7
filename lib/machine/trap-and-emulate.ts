import { isTrap } from './machine';
import { emulate, inject, runDirectly } from './monitor';
import type { Way } from './way';
import { monitored } from './world';

export const trapAndEmulate: Way = {
  id: 'trap-and-emulate',
  name: 'Trap and emulate',
  summary:
    'The monitor has ring 0, the guest’s kernel is moved to ring 1. Everything runs directly; what traps is done by the monitor on the state that it keeps for the guest.',
  ported: false,
  kernelRing: 1,
  guestMode: false,
  promises: (processor) => (processor === 'trapping' ? 'all' : 'nothing'),
  start: monitored,
  advance(world) {
    const tick = inject(world, 'trap');
    if (tick) return tick;
    const outcome = runDirectly(world, 'direct');
    return isTrap(outcome) ? emulate(world, 'trap', outcome.why) : outcome;
  },
};
