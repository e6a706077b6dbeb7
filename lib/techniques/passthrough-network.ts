import type { Technique } from '../model/technique';

export const passthroughNetwork: Technique = {
  id: 'passthrough-network',
  name: 'Pass-through',
  subsystem: 'network',
  summary:
    'The guest drives a real card, or a virtual function of one, by itself. Packets cost nothing extra; interrupts still exit.',
  requires: 'hardware-assist',
  costs: [],
};
