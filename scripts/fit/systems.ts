import { costs } from './costs';
import { memory } from './memory';
import { starts } from './starts';
import type { System } from './system';

/**
 * What is fitted: parameters on which several published figures bear, or which none states by itself. Figures that one source states
 * directly stand in the catalogues as they are.
 */
export const systems: readonly System[] = [...costs, ...starts, ...memory];
