import type { Agent } from '../../model/agent';
import { kubelet, kubelet127 } from './kubelet';

/** What clusters run on their nodes. */
export const agents: readonly Agent[] = [kubelet, kubelet127];
