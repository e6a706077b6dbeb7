import type { Technique } from '../model/technique';

export const nativeDisk: Technique = {
  id: 'native-disk',
  name: 'Native disk',
  subsystem: 'disk',
  summary: 'The kernel drives the disk.',
  costs: [],
};
