import type { Reserve } from '../../model/reserve';
import { tiers } from './tiers';

export const gke: Reserve = {
  id: 'gke',
  name: 'Google Kubernetes Engine',
  memoryMiB: {
    tiers: tiers('MiB', [
      [4 * 1024, 0.25],
      [8 * 1024, 0.2],
      [16 * 1024, 0.1],
      [128 * 1024, 0.06],
      [null, 0.02],
    ]),
  },
  cores: {
    tiers: tiers('cores', [
      [1, 0.06],
      [2, 0.01],
      [4, 0.005],
      [null, 0.0025],
    ]),
  },
};
