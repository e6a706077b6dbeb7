import type { ListParameter } from '../model/parameter';

/** What `*number` after an id says. */
export interface Amount {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** What it is when nothing is written; null where absence says "without limit". */
  readonly absent: number | null;
}

/** A list as the query needs it: whether the order has a meaning of its own, and what an amount says, if there may be one. */
export interface ListKnob extends ListParameter {
  readonly ordered: boolean;
  readonly amount: Amount | null;
}
