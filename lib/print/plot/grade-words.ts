import type { Grade } from '../../model/evidence';

/** How a number is known, in words. */
export const gradeWords: { readonly [G in Grade]: string } = {
  measured: 'measured here',
  published: 'published measurement',
  vendor: 'vendor statement',
  modelled: 'modelled',
};
