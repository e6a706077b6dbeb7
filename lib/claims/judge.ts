import type { Outcome, Tried } from '../model/claim';
import { type Provenance, weaker } from '../model/evidence';
import type { PlatformResult, Result } from '../model/result';
import { parse, scenarioQuery } from '../query';
import { study } from '../study';
import type { Setting } from './axis';
import type { Bench, Cast } from './bench';
import type { Relation, TestedClaim } from './claim';

/** The answer of the engine to a canonical query. */
export type Ask = (query: string) => Result;

/** Asks the engine, and each query only once. */
export function asker(): Ask {
  const known = new Map<string, Result>();
  return (query) => {
    const result = known.get(query) ?? study(parse(query).scenario);
    known.set(query, result);
    return result;
  };
}

const castOf = ({ casts, table }: Bench, setting: Setting): Cast => {
  const found = casts.find(({ id }) => id === (setting.cast ?? ''));
  if (!found) throw new Error(`bench ${table} has no cast "${setting.cast}"`);
  return found;
};

/** The canonical query of a setting: its platforms are the cast, and the bare machine where the table needs it. */
export function queryOf(bench: Bench, setting: Setting): string {
  const { first, second } = castOf(bench, setting);
  const bare = bench.table === 'type1-type2' ? ['bare-metal'] : [];
  const { cast, ...values } = setting;
  const given = Object.entries(values).filter(([, text]) => text !== '');
  const pairs = [...given, ['on', [...bare, ...first, ...second].join('~')] as const];
  return scenarioQuery(
    parse(pairs.map(([key, text]) => `${key}=${encodeURIComponent(text ?? '')}`).join('&')).scenario,
  );
}

/** Platforms of a side that carry all workloads. */
function carrying({ platforms }: Result, ids: readonly string[]): PlatformResult[] {
  return platforms.filter(
    ({ id, placement }) => ids.includes(id) && placement.placed > 0 && placement.refusals.length === 0,
  );
}

interface Figure {
  readonly value: number;
  readonly provenance: Provenance | null;
}

const least = (figures: readonly Figure[]): Figure => figures.reduce((a, b) => (b.value < a.value ? b : a));
const most = (figures: readonly Figure[]): Figure => figures.reduce((a, b) => (b.value > a.value ? b : a));

/** Worst of the first side and best of the second, as the relation sees it. */
const facing = ({ kind }: Relation, first: readonly Figure[], second: readonly Figure[]): [Figure, Figure] =>
  kind === 'more' || kind === 'apart' ? [least(first), most(second)] : [most(first), least(second)];

/** What two figures rest on together: the weaker grade, the sources of both. */
const both = (one: Provenance | null, other: Provenance | null): Provenance | null =>
  one && other
    ? { grade: weaker(one.grade, other.grade), sources: [...new Set([...one.sources, ...other.sources])] }
    : null;

/** What two figures say under a relation. */
export function outcomeOf(relation: Relation, [one, other]: readonly [number, number]): Exclude<Outcome, 'silent'> {
  if (relation.kind === 'apart') return one >= relation.bound && other < relation.bound ? 'holds' : 'fails';
  const room = 1 + relation.margin;
  if (relation.kind === 'within') return one <= other * room ? 'holds' : 'fails';
  const [small, large] = relation.kind === 'less' ? [one, other] : [other, one];
  if (small * room < large) return 'holds';
  return large * room < small ? 'fails' : 'tie';
}

/** A claim in one scenario. */
export function judge({ test }: TestedClaim, bench: Bench, setting: Setting, ask: Ask): Tried {
  const query = queryOf(bench, setting);
  const result = ask(query);
  const { first, second } = castOf(bench, setting);
  const figures = (ids: readonly string[]): Figure[] =>
    carrying(result, ids).map((platform) => ({
      // Nine digits: what comes after them is the order of additions, and no finding.
      value: Number(test.measure.of(platform).toPrecision(9)),
      provenance: test.measure.rests(platform),
    }));
  const [ours, theirs] = [figures(first), figures(test.against === 'second' ? second : ['bare-metal'])];
  if (ours.length === 0 || theirs.length === 0) return { query, outcome: 'silent', figures: null, provenance: null };
  const [one, other] = facing(test.relation, ours, theirs);
  return {
    query,
    outcome: outcomeOf(test.relation, [one.value, other.value]),
    figures: [one.value, other.value],
    provenance: both(one.provenance, other.provenance),
  };
}
