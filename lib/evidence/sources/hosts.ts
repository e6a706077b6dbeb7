import type { Source } from '../../model/evidence';

/** Sources of the hosts. */
export const hostSources: readonly Source[] = [];
