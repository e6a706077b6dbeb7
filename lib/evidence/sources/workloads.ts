import type { Source } from '../../model/evidence';

/** Sources of the workloads. */
export const workloadSources: readonly Source[] = [];
