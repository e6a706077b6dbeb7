import type { Ranking } from '../../../model/policy';

/** All hosts that fit are alike; the packer's tie-break takes the lowest number. */
export const firstFit: Ranking = {
  id: 'first-fit',
  name: 'First fit',
  about: 'Each workload, in order of arrival, goes to the first host that has room.',
  source: 'D. S. Johnson, Near-optimal bin packing algorithms, MIT 1973',
  by: 'workload',
  score: () => 0,
  steady: true,
  shortcut: 'lowest',
};
