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
  {
    id: 'hosts',
    name: 'Hosts',
    help: 'Hosts needed, spare ones included',
    value: ({ placement }) => placement.hosts || null,
    text: instances.short,
  },
  {
    id: 'density',
    name: 'Per host',
    help: 'Instances on a used host, mean',
    value: ({ placement }) => placement.density || null,
    text: plain,
  },
  {
    id: 'ready',
    name: 'Half ready',
    help: 'Time until half of the instances are ready',
    value: ({ start }) => start?.ready.p50 ?? null,
    text: duration.short,
    floor: 0.001,
  },
  {
    id: 'up',
    name: 'All ready',
    help: 'Time until the last instance is ready',
    value: ({ start }) => start?.ready.last ?? null,
    text: duration.short,
    floor: 0.001,
  },
  {
    id: 'memory',
    name: 'Platform memory',
    help: 'Memory of all hosts that is neither application nor its libraries',
    value: ({ footprint }) => footprint?.platformMemoryMiB ?? null,
    text: size.short,
  },
  {
    id: 'slowdown',
    name: 'CPU time',
    help: 'Processor time over native processor time, mean of the mix',
    value: ({ overhead }) => overhead?.slowdown ?? null,
    text: factor.short,
  },
  {
    id: 'watts',
    name: 'Power',
    help: 'Power of all hosts at this load',
    value: ({ power: watts }) => watts?.watts ?? null,
    text: power.short,
  },
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
      return number === null
        ? null
        : { value: number, text: text(number), bar: barOf(number, most[column] as number, floor) };
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

/** What was asked and what came out: as a title, as a sentence, and as one announcement. */
export function headlineOf({ scenario, platforms }: Result): {
  readonly question: string;
  readonly finding: string;
  readonly spoken: string;
} {
  const load = `${Number((100 * scenario.load).toPrecision(3))} %`;
  const kinds =
    scenario.workloads.length === 1
      ? (scenario.workloads[0]?.name.toLowerCase() ?? '')
      : `${scenario.workloads.length} kinds of workload`;
  const question = `${instances.short(scenario.count)} server${scenario.count === 1 ? '' : 's'} at ${load} load, running ${kinds}: how many hosts, how fast, at what price?`;
  const finding = findingOf(platforms.filter(({ placement, start }) => start && placement.refusals.length === 0));
  return { question, finding, spoken: `${instances.short(scenario.count)} servers. ${finding}` };
}

/** The range of the answers, with the platforms at its ends. */
function findingOf(answered: readonly PlatformResult[]): string {
  if (answered.length === 0) return 'None of the chosen platforms can carry all of them; the table says why.';
  const consolidated = answered.filter(({ family }) => family !== 'bare-metal');
  const parts = [
    consolidated.length > 0 ? `They fit on ${hostRange(consolidated)}.` : '',
    `All are ready after ${ends(answered, ({ start }) => start?.ready.last ?? 0, duration.short)}.`,
    consolidated.length > 1
      ? `The platform itself takes ${ends(consolidated, ({ footprint }) => footprint?.platformMemoryMiB ?? 0, size.short)} of memory.`
      : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function hostRange(platforms: readonly PlatformResult[]): string {
  const hosts = platforms.map(({ placement }) => placement.hosts);
  const [least, most] = [Math.min(...hosts), Math.max(...hosts)];
  if (least === most) return `${instances.short(least)} host${least === 1 ? '' : 's'} with every platform`;
  return `${ends(platforms, ({ placement }) => placement.hosts, instances.short)} hosts`;
}

/** `1 (Docker) to 3 (Xen)`: the least and the greatest value with who has them. */
function ends(
  platforms: readonly PlatformResult[],
  value: (platform: PlatformResult) => number,
  text: (value: number) => string,
): string {
  const sorted = platforms.toSorted((one, other) => value(one) - value(other));
  const [least, most] = [sorted[0] as PlatformResult, sorted.at(-1) as PlatformResult];
  const first = `${text(value(least))} (${least.name})`;
  return text(value(least)) === text(value(most))
    ? text(value(least))
    : `${first} to ${text(value(most))} (${most.name})`;
}

export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly {
    readonly what: string;
    readonly from: string;
    readonly to: string;
    readonly change: string;
  }[];
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
    const change =
      ratio >= 2 || ratio <= 0.5
        ? `×${Number(ratio.toPrecision(2))}`
        : `${percent > 0 ? '+' : '−'}${Number(Math.abs(percent).toPrecision(2))} %`;
    return [{ what: name, from: text(before), to: text(after), change }];
  });
