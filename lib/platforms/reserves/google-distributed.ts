import { vendor } from '../../model/evidence';
import type { Reserve } from '../../model/reserve';
import { tiers } from './tiers';

export const googleDistributed: Reserve = {
  id: 'google-distributed',
  name: 'Google Distributed Cloud',
  memoryMiB: { fixed: vendor(330, 'MiB', 'node_reserved'), tiers: tiers('MiB', [[null, 0.05]]) },
  cores: { fixed: vendor(0.08, 'cores', 'node_reserved'), tiers: tiers('cores', [[null, 0.01]]) },
};
