import type { Technique } from '../model/technique';

export const nativePaging: Technique = {
  id: 'native-paging',
  name: 'Native paging',
  subsystem: 'mmu',
  summary: 'Page tables are those of the processor.',
  costs: [],
};
