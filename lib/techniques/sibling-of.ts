import type { Quantity } from '../model/evidence';
import type { EventCost, Technique } from '../model/technique';

/**
 * A technique that nobody measured, with the figures of its nearest sibling that was: each is graded modelled and its note begins
 * with `from`, which says whose it is.
 */
export function siblingOf(
  measured: Technique,
  from: string,
  own: Pick<Technique, 'id' | 'name' | 'summary'>,
): Technique {
  const { latency, ceiling } = measured;
  const taken = (quantity: Quantity): Quantity => ({
    ...quantity,
    grade: 'modelled',
    note: quantity.note ? `${from}: ${quantity.note}` : from,
  });
  const cost = ({ event, exits, extra }: EventCost): EventCost => ({
    event,
    ...(exits && { exits: taken(exits) }),
    ...(extra && { extra: taken(extra) }),
  });
  return {
    ...measured,
    ...own,
    costs: measured.costs.map(cost),
    ...(latency && { latency: taken(latency) }),
    ...(ceiling && { ceiling: taken(ceiling) }),
  };
}
