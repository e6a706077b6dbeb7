/** Why the model has no answer to a row: not a failure, but something to count. */
export class Inexpressible extends Error {}

/** Ends the prediction of a row with the reason for which there is none. */
export function inexpressible(reason: string): never {
  throw new Inexpressible(reason);
}
