import type { Limit } from './limit';
import { slow } from './slow';
import { starting } from './starting';
import { unstated } from './unstated';

/** What the model lacks, for the rows that it misses and for those that it cannot express: the first that fits a row speaks for it. */
export const limits: { readonly missed: readonly Limit[]; readonly unstated: readonly Limit[] } = {
  missed: [...slow, ...starting],
  unstated,
};
