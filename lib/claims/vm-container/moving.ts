import { platforms } from '../../platforms';
import type { Claim } from '../claim';

export const moving: Claim = {
  id: 'moving',
  table: 'vm-container',
  criterion: 'Moving to a new host',
  sentence: 'A virtual machine moves easily to a new host; a container is destroyed and built anew.',
  test: {
    measure: {
      name: 'can be moved while it runs (1 is yes)',
      unit: '1',
      of: ({ id }) => (platforms.find((platform) => platform.id === id)?.supports.liveMigration ? 1 : 0),
      rests: () => null,
      chart: null,
      proxy: 'A fact of the catalogue about products. No move is simulated, and “easy” is not measured.',
    },
    relation: { kind: 'more', margin: 0 },
    against: 'second',
  },
  remark: 'It is the product that can move, not the kind: Firecracker is a machine and cannot.',
  testimony: [
    {
      speaks: 'for',
      words: 'Live migration of small machines took 14.6 s on average through OpenStack, 26.8 s at most.',
      source: 'openstack_perfdocs',
      rows: ['openstack_perfdocs-003', 'openstack_perfdocs-004'],
    },
    {
      speaks: 'against',
      words:
        'A container of 14 processes was frozen for 2 s while its state was written down; with it, it can be brought up elsewhere.',
      source: 'criu_ml17',
      rows: ['criu_ml17-001'],
    },
  ],
};
