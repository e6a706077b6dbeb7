import { quantileOf } from '../engine/kernel/tally';
import type { Score, Scores, Verdict } from '../model/experiment';

/** Published figures that are closer than this are not told apart. */
const APART = 1.1;

/** Medians, 90th percentiles and order of verdicts, in all and by quantity, platform and source. */
export const scoresOf = (verdicts: readonly Verdict[]): Scores => ({
  overall: scoreOf(verdicts),
  byQuantity: by(verdicts, ({ quantity }) => quantity),
  byPlatform: by(verdicts, ({ platform }) => platform ?? 'none of the catalogue'),
  bySource: by(verdicts, ({ source }) => source),
});

function by(verdicts: readonly Verdict[], key: (verdict: Verdict) => string): (Score & { readonly name: string })[] {
  return [...groupsOf(verdicts, key)].map(([name, group]) => ({ name, ...scoreOf(group) }));
}

function groupsOf<T>(members: readonly T[], key: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const name = key(member);
    const group = groups.get(name);
    if (group) group.push(member);
    else groups.set(name, [member]);
  }
  return groups;
}

function scoreOf(verdicts: readonly Verdict[]): Score {
  const errors = Float64Array.from(verdicts.flatMap(({ error }) => (error === null ? [] : [Math.abs(error)]))).sort();
  const point = (share: number) => (errors.length > 0 ? quantileOf(errors, share) : null);
  return {
    rows: verdicts.length,
    expressible: errors.length,
    median: point(0.5),
    p90: point(0.9),
    ...orderOf(verdicts),
  };
}

/** Pairs of one family and quantity that differ by over 10 %, and how many of them the model puts in the published order. */
function orderOf(verdicts: readonly Verdict[]): Pick<Score, 'pairs' | 'ordered'> {
  const known = verdicts.filter(({ error }) => error !== null);
  const families = [...groupsOf(known, ({ family, quantity }) => `${family} ${quantity}`).values()];
  const orders = families.flatMap((family) =>
    family.flatMap((one, place) => family.slice(place + 1).flatMap((other) => inOrder(one, other))),
  );
  return { pairs: orders.length, ordered: orders.filter((right) => right).length };
}

/** Whether two predictions lie as the published figures do; nothing where those are too close. A tie is not in order. */
function inOrder(one: Verdict, other: Verdict): readonly boolean[] {
  const apart = one.published / other.published;
  if (apart < APART && apart > 1 / APART) return [];
  const [mine = 0, its = 0] = [one.predicted ?? 0, other.predicted ?? 0];
  const tied = Math.abs(mine - its) <= 1e-9 * Math.abs(mine);
  return [!tied && apart > 1 === mine > its];
}
