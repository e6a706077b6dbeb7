/** One member of a list in a query: `id` or `id*amount`. */
export interface Entry {
  readonly id: string;
  readonly amount: number | null;
}

/** Entries of a list value, in its order. */
export const entriesOf = (text: string): Entry[] =>
  text
    .split('~')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [id = '', amount] = piece.split('*');
      return { id, amount: amount === undefined ? null : Number(amount) };
    });

/** The list value of entries; an amount of `bare` is not written. */
export const listOf = (entries: readonly Entry[], bare: number | null): string =>
  entries.map(({ id, amount }) => (amount === bare || amount === null ? id : `${id}*${amount}`)).join('~');
