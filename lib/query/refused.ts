import type { Issue } from '../model/issue';
import type { Pair } from './pairs';

/** What a key may hold. */
export interface Rule {
  readonly allows: (text: string) => boolean;
  readonly allowed: string;
}

/** Values that their rules do not allow, and keys that have no rule: a page says so and goes on without them. */
export const refused = (pairs: readonly Pair[], rules: ReadonlyMap<string, Rule>): Issue[] =>
  pairs.flatMap(([field, value]) => {
    const { allows, allowed } = rules.get(field) ?? {
      allows: () => false,
      allowed: 'no such key: kept, without effect',
    };
    return allows(value) ? [] : [{ field, value, allowed }];
  });

/** A rule for values of a list, of which one or, joined by commas, up to `most` may be given. */
export const anyOf = (ids: readonly string[], most = 1): Rule => ({
  allows: (text) => {
    const given = text.split(',');
    return given.length <= most && given.every((id) => ids.includes(id));
  },
  allowed: `${most === 1 ? 'one' : `1 to ${most}`} of ${ids.join(', ')}`,
});
