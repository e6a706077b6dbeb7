import type { Technique } from '../model/technique';

export const nativeNetwork: Technique = {
  id: 'native-network',
  name: 'Native network',
  subsystem: 'network',
  summary: 'The kernel drives the network card.',
  costs: [],
};
