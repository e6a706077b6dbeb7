/** The query of a page as the framework gives it. */
export type Search = Readonly<Record<string, string | string[] | undefined>>;

/** The query string that it came from: a key that was given several times, as by a form without script, has a pair for each. */
export function queryOfSearch(search: Search): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search))
    for (const each of value === undefined ? [] : [value].flat()) query.append(key, each);
  return query.toString();
}
