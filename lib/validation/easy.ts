import type { Verdict } from '../model/experiment';

/** How far from the bare machine a figure may lie and still say next to nothing. */
const APART = 1.1;

/** One study of 90 rows, whose split of boot I/O the notes on it were fitted to. */
const grid = 'ncu_bootmodel24';

/** Whether a published ratio is within 10 % of native: a model that knew of no overhead at all would get it right. */
const isNearNative = ({ quantity, published }: Verdict): boolean =>
  (quantity === 'slowdown' || quantity === 'throughput-ratio') && published < APART && published > 1 / APART;

/** Whether it is an instance of a maker's rule, which tests only that the rule was copied right. */
const isRule = ({ quantity }: Verdict): boolean => quantity.startsWith('node-reserve');

/** Whether a row flatters the model's figures. They are always given without such rows as well. */
export const isEasy = (verdict: Verdict): boolean =>
  isNearNative(verdict) || isRule(verdict) || verdict.source === grid;
