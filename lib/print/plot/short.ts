/** Words shortened to `most` signs, with an ellipsis where something is left out. */
export const short = (words: string, most: number): string =>
  [...words].length <= most
    ? words
    : `${[...words]
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
