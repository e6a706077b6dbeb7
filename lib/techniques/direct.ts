import type { Technique } from '../model/technique';

export const direct: Technique = {
  id: 'direct',
  name: 'Direct execution',
  subsystem: 'cpu',
  summary: 'The kernel runs on the processor itself; nothing stands between the two.',
  costs: [],
};
