import type { Ranking } from '../../../model/policy';

export const nextFit: Ranking = {
  id: 'next-fit',
  name: 'Next fit',
  about:
    'Each workload goes to the same host as the one before it, or, when that has no room, to the next; hosts left behind are never looked at again.',
  source: 'D. S. Johnson, Near-optimal bin packing algorithms, MIT 1973',
  by: 'workload',
  score: ({ host, latest }) => (host < latest ? -Infinity : 0),
  steady: false,
  shortcut: 'onward',
};
