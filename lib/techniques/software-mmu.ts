import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const softwareMmu: Technique = {
  id: 'software-mmu',
  name: 'Software MMU',
  subsystem: 'mmu',
  summary:
    'Every memory access of the guest is translated by code that looks into a table in memory; used with dynamic translation of whole systems.',
  costs: [
    {
      event: 'execution',
      extra: published(4 * 2 - 4, '1', 'bellard05', {
        rows: ['bellard05-003', 'bellard05-001'],
        high: 10 * 2 - 10,
        note: 'a factor of two over the four times of translated integer code: 8 in all; high: on floating point',
      }),
    },
    {
      event: 'contextSwitch',
      extra: modelled(61.18 - 8 * 1.11, 'us', 'molnar07', {
        rows: ['molnar07-001', 'bellard05-003'],
        note: 'what remains of a switch of 61.18 us when its native 1.11 us run eight times slower: the table is emptied',
      }),
    },
  ],
};
