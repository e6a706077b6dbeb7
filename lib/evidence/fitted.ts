import type { Grade, Quantity, Unit } from '../model/evidence';
import parameters from './fitted.json';

/** Names of the parameters that `npm run fit` writes. */
type FittedId = keyof typeof parameters;

interface About {
  readonly note: string;
  /** Clock of the machine that the rows were measured on, GHz. */
  readonly clockGHz?: number;
}

/**
 * A parameter as the fit has left it: its value, its interval, and the rows that it rests on. The unit is stated once more where the
 * parameter is used: throws when it is another than that of the fit.
 */
export function fitted(id: FittedId, grade: Grade, unit: Unit, source: string, about: About): Quantity {
  const { value, low, high, rows, unit: own } = parameters[id];
  if (own !== unit) throw new Error(`${id} was fitted in ${own}, asked for in ${unit}`);
  return { value, unit, grade, source, rows, low, high, ...about };
}
