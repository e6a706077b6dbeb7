import type { Measure } from './claim';

/** Processor time with a platform over that of the bare machine. */
export const overNative: Measure = {
  name: 'processor time over that of the bare machine',
  unit: 'x',
  of: ({ overhead }) => overhead?.slowdown ?? 1,
  rests: ({ overhead }) => overhead?.provenance ?? null,
  chart: 'overhead',
  proxy: null,
};
