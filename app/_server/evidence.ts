import { setImmediate } from 'node:timers/promises';
import { comparisonOf, worstFirst } from '../../lib/comparison';
import type { Comparison } from '../../lib/model/comparison';
import type { Score, Validation } from '../../lib/model/experiment';
import { validationOf } from '../../lib/validate';
import { isEasy } from '../../lib/validation/easy';
import { candidates } from './experiments';

export interface Evidence {
  /** All rows of our experiments, worst misses first. */
  readonly comparisons: readonly Comparison[];
  readonly validation: Validation;
  /** Check rows without those that flatter. */
  readonly apart: Score;
}

/** On globalThis, because each bundle has its own copy of a module. */
const key = Symbol.for('ringside.evidence');

/** Between rows the server answers others. */
async function compare(): Promise<Evidence> {
  const found: Comparison[] = [];
  for (const { experiment, row } of candidates()) {
    found.push(comparisonOf(experiment, row));
    await setImmediate();
  }
  const comparisons = worstFirst(found);
  return {
    comparisons,
    validation: validationOf(comparisons),
    apart: validationOf(comparisons.filter((row) => !isEasy(row))).check.overall,
  };
}

/** Our experiments run on the model: once per process, and again only if that failed. */
export function evidence(): Promise<Evidence> {
  const home = globalThis as { [key]?: Promise<Evidence> };
  home[key] ??= compare().catch((error: unknown) => {
    delete home[key];
    throw error;
  });
  return home[key];
}
