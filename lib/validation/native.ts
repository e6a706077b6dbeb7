import type { Verdict } from '../model/experiment';

/** How far from the bare machine a figure may lie and still say next to nothing. */
const APART = 1.1;

/** Whether a published ratio is within 10 % of native: a model that knew of no overhead at all would get it right. */
export const isNearNative = ({ quantity, published }: Verdict): boolean =>
  (quantity === 'slowdown' || quantity === 'throughput-ratio') && published < APART && published > 1 / APART;
