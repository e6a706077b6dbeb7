import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const monitorDisk: Technique = {
  id: 'monitor-disk',
  name: 'Disk in the monitor',
  subsystem: 'disk',
  summary:
    'The model of a disk lives in a monitor that drives the real one itself: register accesses are handled by translated code, without a switch to another system.',
  costs: [
    {
      event: 'diskOperation',
      extra: modelled(10 * 1.36 * 733, 'cycles', 'sugerman01', {
        rows: ['sugerman01-021'],
        note: 'ten register accesses of an ATA command (ata_registers), each handled in the monitor in 1.36 us on 733 MHz',
      }),
    },
  ],
};
