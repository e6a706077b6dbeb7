interface Member {
  readonly id: string;
  readonly name: string;
}

/** A catalogue as a menu: id and name of every member, in the catalogue's order. */
export const choices = (members: readonly Member[]): readonly Member[] => members.map(({ id, name }) => ({ id, name }));
