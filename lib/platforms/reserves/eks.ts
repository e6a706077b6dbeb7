import { vendor } from '../../model/evidence';
import type { Reserve } from '../../model/reserve';
import { gke } from './gke';

export const eks: Reserve = {
  id: 'eks',
  name: 'Amazon Elastic Kubernetes Service',
  memoryMiB: {
    fixed: vendor(255, 'MiB', 'node_reserved'),
    perPod: vendor(11, 'MiB', 'node_reserved', { note: 'for each pod that may come' }),
  },
  cores: gke.cores,
};
