import { vendor } from '../../model/evidence';
import type { Reserve } from '../../model/reserve';
import { tiers } from './tiers';

export const aks: Reserve = {
  id: 'aks',
  name: 'Azure Kubernetes Service (1.29)',
  memoryMiB: {
    fixed: vendor(50e6 / 2 ** 20, 'MiB', 'node_reserved', { note: '50 MB' }),
    perPod: vendor(20e6 / 2 ** 20, 'MiB', 'node_reserved', { note: '20 MB for each pod that may come' }),
    atMost: vendor(0.25, '1', 'node_reserved'),
  },
  cores: {
    tiers: tiers('cores', [
      [1, 0.06],
      [2, 0.04],
      [4, 0.02],
      [null, 0.01],
    ]),
  },
};
