import { published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const dynamicTranslation: Technique = {
  id: 'dynamic-translation',
  name: 'Dynamic translation of everything',
  subsystem: 'cpu',
  summary:
    'All guest code, that of programs too, is translated block by block; any processor can be made to look like any other.',
  costs: [
    {
      event: 'execution',
      extra: published(4 - 1, '1', 'bellard05', {
        rows: ['bellard05-001', 'bellard05-002'],
        high: 10 - 1,
        note: 'four times slower on integers; high: ten times on floating point. Address translation comes on top (see the software MMU)',
      }),
    },
  ],
};
