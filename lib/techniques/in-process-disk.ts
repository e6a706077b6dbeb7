import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const inProcessDisk: Technique = {
  id: 'in-process-disk',
  name: 'Emulated disk, same process',
  subsystem: 'disk',
  summary:
    'The model of an ATA disk in the process that also translates the guest’s code: a register access is a call, not an exit.',
  costs: [
    {
      event: 'diskOperation',
      extra: modelled(10 * (3.79 - 0.46) * 2500, 'cycles', 'pvm23', {
        rows: ['pvm23-017', 'pvm23-001'],
        note: 'the device model of ten register accesses, each with a return to user space: an upper bound for a call',
      }),
    },
  ],
};
