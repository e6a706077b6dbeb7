import type { Reserve } from '../../model/reserve';
import { aks } from './aks';
import { eks } from './eks';
import { gke } from './gke';
import { googleDistributed } from './google-distributed';

/** Rules by which makers of clusters set a part of each node aside. */
export const reserves: readonly Reserve[] = [gke, aks, eks, googleDistributed];
