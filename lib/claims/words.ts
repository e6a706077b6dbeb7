import { counted, duration, factor, size } from '../charts/drawing/number';
import type { Flip, Outcome, Ruling, Trial } from '../model/claim';
import { type Setting, valueWords } from './axis';
import { type Bench, benchOf } from './bench';
import type { Claim, Measure, Relation, TestedClaim } from './claim';

/** Verdicts in words. */
export const rulingWords: Readonly<Record<Ruling, string>> = {
  holds: 'Holds everywhere',
  fails: 'Fails everywhere',
  when: 'Holds when …',
  undecided: 'Not decided by the simulation',
};

/** What one scenario says, in words. */
const outcomeWords: Readonly<Record<Outcome, string>> = {
  holds: 'holds',
  tie: 'no difference',
  fails: 'fails',
  silent: 'nothing to compare',
};

/** A figure of a measure with its unit. */
export function figureWords({ unit }: Measure, value: number): string {
  if (unit === 's') return duration.short(value);
  if (unit === 'us') return duration.short(value / 1e6);
  if (unit === 'MiB') return size.short(value);
  return unit === 'x' ? factor.short(value) : counted('', '').short(value).trim();
}

const percent = (share: number): string => `${Math.round(100 * share)}\u00a0%`;

/** What must be true of the figures, with its margin. */
export function relationWords(relation: Relation, measure: Measure, [one, other]: readonly [string, string]): string {
  if (relation.kind === 'apart') {
    const bound = measure.unit === 's' ? `${relation.bound} s` : figureWords(measure, relation.bound);
    return `${one} at ${bound} or more, ${other} below`;
  }
  if (relation.kind === 'within') return `${one} at most ${percent(relation.margin)} above ${other}`;
  const margin = relation.margin > 0 ? ` by more than ${percent(relation.margin)}` : '';
  return `${one} ${relation.kind} than ${other}${margin}`;
}

/** Names of what is compared. */
export const sidesOf = ({ table, test }: TestedClaim): readonly [string, string] => {
  const [first, second] = benchOf(table).sides;
  return [first, test.against === 'second' ? second : 'Bare metal'];
};

/** The axis of a bench with this key. Throws when there is none. */
export const axisOf = ({ axes, table }: Bench, key: string) => {
  const found = axes.find((axis) => axis.key === key);
  if (!found) throw new Error(`bench ${table} has no axis "${key}"`);
  return found;
};

/** A value of a parameter of a bench, in words. */
export const textWords = (bench: Bench, key: string, text: string): string => valueWords(axisOf(bench, key), text);

/** The same for a narrow column. */
export function shortWords(bench: Bench, key: string, text: string): string {
  const axis = axisOf(bench, key);
  const short = axis.kind === 'choice' ? axis.values.find((value) => value.text === text)?.short : undefined;
  return short ?? valueWords(axis, text);
}

/** A scenario of the range in words. */
export const settingWords = (bench: Bench, setting: Setting): string =>
  bench.grid.map(([key]) => textWords(bench, key, setting[key] ?? '')).join(', ');

const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** The range of a bench in words: what is combined, and what is turned alone. */
export function rangeWords(bench: Bench): { readonly combined: readonly string[]; readonly alone: readonly string[] } {
  const combined = bench.grid.map(([key, texts]) => {
    const { name } = axisOf(bench, key);
    return `${name}: ${texts.map((text) => textWords(bench, key, text)).join('; ')}`;
  });
  const alone = bench.axes.map((axis) => {
    if (axis.kind === 'choice') return `${axis.name}: ${axis.values.length} choices`;
    const [least = 0, most = 0] = [axis.walk[0], axis.walk.at(-1)];
    return `${axis.name}: ${least} to ${valueWords(axis, String(most))}`;
  });
  return { combined, alone };
}

/** "Holds in 36 of 72 scenarios; no difference in 36." Empty where nothing was run. */
export function countsWords({ grid }: Trial): string {
  if (grid.length === 0) return '';
  const count = (outcome: Outcome): number => grid.filter((tried) => tried.outcome === outcome).length;
  const rest = (['tie', 'fails', 'silent'] as const).filter((outcome) => count(outcome) > 0);
  const others = rest.map((outcome) => `; ${outcomeWords[outcome]} in ${count(outcome)}`).join('');
  return `Holds in ${count('holds')} of ${grid.length} scenarios${others}.`;
}

/** Whether every value beyond a flip along a number, as far as was tried, answers like the first there. */
function isSettled({ axis, values, there }: Flip, { walks }: Trial): boolean {
  const [near, far] = [Number(values[0]), Number(values[1])];
  const walk = walks.find((each) => each.axis === axis);
  return (walk?.tried ?? []).every(({ outcome }, at) => {
    const value = walk?.values[at] ?? 0;
    const beyond = far > near ? value > far : value < far;
    return !beyond || outcome === 'silent' || (outcome === 'holds') === (there.outcome === 'holds');
  });
}

/** The far side of a flip: "from 15 workloads on", "up to 10 workloads", "at 13 workloads" where it turns back later, or the choice. */
export function farWords(bench: Bench, flip: Flip, trial: Trial): string {
  const axis = axisOf(bench, flip.axis);
  const [near, far] = flip.values;
  const words = valueWords(axis, far);
  if (axis.kind === 'choice') return words;
  if (!isSettled(flip, trial)) return `at ${words}`;
  return Number(far) > Number(near) ? `from ${words} on` : `up to ${words}`;
}

/** When the verdict turns, in a sentence; empty where it never does. */
export function conditionWords(claim: Claim, trial: Trial): string {
  const { usual, flips } = trial;
  if (flips.length === 0) return '';
  const bench = benchOf(claim.table);
  const keys = [...new Set(flips.map(({ axis }) => axis))];
  const parts = keys.map((key) => {
    const own = flips.filter(({ axis }) => axis === key).map((flip) => farWords(bench, flip, trial));
    const axis = axisOf(bench, key);
    return axis.kind === 'number' ? listed(own, 'or') : `${axis.name.toLowerCase()}: ${listed(own, 'or')}`;
  });
  const lead =
    usual?.outcome === 'holds' ? 'In the usual scenario; no longer with' : 'Not in the usual scenario, but with';
  const [first] = keys;
  const joined = first && axisOf(bench, first).kind === 'number' ? lead.replace(/ with$/, '') : lead;
  return `${joined} ${parts.join('; ')}.`;
}
