import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const emulatedDisk: Technique = {
  id: 'emulated-disk',
  name: 'Emulated disk',
  subsystem: 'disk',
  summary:
    'The guest drives a model of an ATA disk; each access to its registers is an exit that the monitor process handles.',
  requires: 'hardware-assist',
  costs: [
    {
      event: 'diskOperation',
      exits: modelled(10, 'exits', 'ata_registers', {
        note: 'seven writes to the command block, one start of the transfer, two status reads: a count of the interface, not a measurement',
      }),
      extra: modelled(10 * (3.79 - 0.46) * 2500, 'cycles', 'pvm23', {
        rows: ['pvm23-017', 'pvm23-001'],
        note: 'device model in user space beyond a bare exit, for each access',
      }),
    },
  ],
  latency: modelled(1e6 / 14980 - 1e6 / 32761, 'us', 'agache20', {
    rows: ['agache20-012'],
    note: 'as the virtio disk of QEMU, whose path through the monitor it shares',
  }),
};
