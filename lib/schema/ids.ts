import * as z from 'zod';

/** One of the ids of a closed list. */
export const ids = <const T extends string>(members: readonly { readonly id: T }[]) =>
  z.enum(members.map(({ id }) => id));
