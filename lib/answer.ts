import { duration, factor, instances, power, size } from './charts/drawing/number';
import { type Grade, weaker } from './model/evidence';
import type { FamilyId } from './model/platform';
import type { PlatformResult, Result } from './model/result';

/** One number of the answer, as it is shown. */
export interface Fact {
  readonly value: number;
  readonly text: string;
  /** Share of the largest in its column, on the column's scale, 0 to 1. */
  readonly bar: number | null;
}

export interface AnswerRow {
  readonly id: string;
  readonly name: string;
  readonly family: FamilyId;
  /** Why some or all workloads found no place. */
  readonly refusal: string | null;
  readonly grade: Grade | null;
  /** In the order of `answerColumns`; null where nothing can be said. */
  readonly facts: readonly (Fact | null)[];
}

interface Question {
  readonly id: string;
  readonly name: string;
  readonly help: string;
  readonly value: (platform: PlatformResult) => number | null;
  readonly text: (value: number) => string;
  /** Bars of times and factors grow with the logarithm above this value. */
  readonly floor?: number;
}

const plain = (value: number): string => String(Number(value.toPrecision(3)));

const questions: readonly Question[] = [
  { id: 'hosts', name: 'Hosts', help: 'Hosts needed, spare ones included', value: ({ placement }) => placement.hosts || null, text: String },
  { id: 'density', name: 'Per host', help: 'Instances on a used host, mean', value: ({ placement }) => placement.density || null, text: plain },
  { id: 'ready', name: 'Half ready', help: 'Time until half of the instances are ready', value: ({ start }) => start?.ready.p50 ?? null, text: duration.short, floor: 0.001 },
  { id: 'up', name: 'All ready', help: 'Time until the last instance is ready', value: ({ start }) => start?.ready.last ?? null, text: duration.short, floor: 0.001 },
  { id: 'memory', name: 'Platform memory', help: 'Memory of all hosts that is neither application nor its libraries', value: ({ footprint }) => footprint?.platformMemoryMiB ?? null, text: size.short },
  { id: 'slowdown', name: 'CPU time', help: 'Processor time over native processor time, mean of the mix', value: ({ overhead }) => overhead?.slowdown ?? null, text: factor.short },
  { id: 'watts', name: 'Power', help: 'Power of all hosts at this load', value: ({ power: watts }) => watts?.watts ?? null, text: power.short },
];

export const answerColumns = questions.map(({ id, name, help }) => ({ id, name, help }));

/** The answer to a scenario in a row per platform. */
export function answerOf({ platforms }: Result): AnswerRow[] {
  const most = questions.map(({ value }) => Math.max(0, ...platforms.map((platform) => value(platform) ?? 0)));
  return platforms.map((platform) => ({
    id: platform.id,
    name: platform.name,
    family: platform.family,
    refusal: refusalOf(platform),
    grade: gradeOf(platform),
    facts: questions.map(({ value, text, floor }, column) => {
      const number = value(platform);
      return number === null ? null : { value: number, text: text(number), bar: barOf(number, most[column] as number, floor) };
    }),
  }));
}

function barOf(value: number, most: number, floor: number | undefined): number {
  if (most === 0) return 0;
  if (floor === undefined) return value / most;
  return Math.max(0.01, Math.log(Math.max(value, floor) / floor) / Math.log(Math.max(most, 10 * floor) / floor));
}

function refusalOf({ placement: { refusals, placed } }: PlatformResult): string | null {
  const [first] = refusals;
  if (!first) return null;
  const count = refusals.reduce((sum, refusal) => sum + refusal.count, 0);
  return placed === 0 ? first.reason : `${count} not placed: ${first.reason}`;
}

/** The weakest grade among the figures of a row. */
function gradeOf({ start, footprint, overhead }: PlatformResult): Grade | null {
  const parts = [start, footprint, overhead].flatMap((part) => (part ? [part.provenance.grade] : []));
  return parts.length === 0 ? null : parts.reduce(weaker);
}

/** What was asked and what came out, as a title and a sentence. */
export function headlineOf({ scenario, platforms }: Result): { readonly question: string; readonly finding: string } {
  const load = `${Number((100 * scenario.load).toPrecision(3))} %`;
  const kinds = scenario.workloads.length === 1 ? (scenario.workloads[0]?.name.toLowerCase() ?? '') : `${scenario.workloads.length} kinds of workload`;
  const question = `${instances.short(scenario.count)} server${scenario.count === 1 ? '' : 's'} at ${load} load, running ${kinds}: how many hosts, how fast, at what price?`;
  const answered = platforms.filter(({ placement, start }) => start && placement.refusals.length === 0);
  if (answered.length === 0) return { question, finding: 'None of the chosen platforms can carry all of them; the table says why.' };
  const words = answered.map(({ name, placement, start }) => `${name} ${placement.hosts} host${placement.hosts === 1 ? '' : 's'}, all ready in ${duration.short(start?.ready.last ?? 0)}`);
  const told = words.slice(0, 4).join('; ');
  return { question, finding: `${told}${words.length > 4 ? `; and ${words.length - 4} more below` : ''}.` };
}

export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly { readonly what: string; readonly from: string; readonly to: string; readonly change: string }[];
}

/** What differs between two results, platform by platform; platforms that only one has are left out. */
export function differencesOf(a: Result, b: Result): Difference[] {
  return b.platforms.flatMap((to) => {
    const from = a.platforms.find(({ id }) => id === to.id);
    return from ? [{ id: to.id, name: to.name, changes: changesOf(from, to) }] : [];
  });
}

const changesOf = (from: PlatformResult, to: PlatformResult): Difference['changes'] =>
  questions.flatMap(({ name, value, text }) => {
    const [before, after] = [value(from), value(to)];
    if (before === null || after === null || text(before) === text(after)) return [];
    const percent = 100 * (after / before - 1);
    const ratio = after / before;
    const change = ratio >= 2 || ratio <= 0.5 ? `×${Number(ratio.toPrecision(2))}` : `${percent > 0 ? '+' : '−'}${Number(Math.abs(percent).toPrecision(2))} %`;
    return [{ what: name, from: text(before), to: text(after), change }];
  });
