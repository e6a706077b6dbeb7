import { duration, factor, instances, power, share, size } from './charts/drawing/number';
import { type Grade, type Provenance, weaker } from './model/evidence';
import type { FamilyId } from './model/platform';
import type { PlatformResult, Result } from './model/result';
import type { Table } from './model/scene';

/** One number of the answer, as it is shown. */
export interface Fact {
  readonly value: number;
  readonly text: string;
  /** Share of the largest in its column, on the column's scale, 0 to 1. */
  readonly bar: number | null;
  /** What the number rests on. */
  readonly provenance: Provenance;
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

/** A column: a question with the answer of each platform. */
export interface Question {
  readonly id: string;
  readonly name: string;
  readonly help: string;
  readonly value: (platform: PlatformResult) => number | null;
  readonly text: (value: number) => string;
  /** Unit of the value; empty for whole things, '1' for shares and factors. */
  readonly unit: string;
  /** Which of the figures that can be doubted it is, or which of them decides it. */
  readonly quantity: string;
  readonly rests: (platform: PlatformResult) => Provenance;
  /** Bars of times and factors grow with the logarithm above this value. */
  readonly floor?: number;
}

const plain = (value: number): string => String(Number(value.toPrecision(3)));

type Rests = Question['rests'];
const onPlacement: Rests = ({ placement }) => placement.provenance;
const onStart: Rests = ({ start, placement }) => (start ?? placement).provenance;
const onFootprint: Rests = ({ footprint, placement }) => (footprint ?? placement).provenance;
const onOverhead: Rests = ({ overhead, placement }) => (overhead ?? placement).provenance;
const onPower: Rests = ({ power: watts, placement }) => (watts ?? placement).provenance;

/** What is always asked. */
const questions: readonly Question[] = [
  {
    id: 'hosts',
    name: 'Hosts',
    help: 'Hosts needed, spare ones included',
    value: ({ placement }) => placement.hosts || null,
    text: instances.short,
    unit: '',
    quantity: 'density',
    rests: onPlacement,
  },
  {
    id: 'density',
    name: 'Per host',
    help: 'Instances on a used host, mean',
    value: ({ placement }) => placement.density || null,
    text: plain,
    unit: '',
    quantity: 'density',
    rests: onPlacement,
  },
  {
    id: 'ready',
    name: 'Half ready',
    help: 'Time until half of the instances are ready',
    value: ({ start }) => start?.ready.p50 ?? null,
    text: duration.short,
    unit: 's',
    quantity: 'boot-p50',
    rests: onStart,
    floor: 0.001,
  },
  {
    id: 'up',
    name: 'All ready',
    help: 'Time until the last instance is ready',
    value: ({ start }) => start?.ready.last ?? null,
    text: duration.short,
    unit: 's',
    quantity: 'makespan',
    rests: onStart,
    floor: 0.001,
  },
  {
    id: 'memory',
    name: 'Platform memory',
    help: 'Memory of all hosts that is neither application nor its libraries',
    value: ({ footprint }) => footprint?.platformMemoryMiB ?? null,
    text: size.short,
    unit: 'MiB',
    quantity: 'memory-per-instance',
    rests: onFootprint,
  },
  {
    id: 'slowdown',
    name: 'CPU time',
    help: 'Processor time over native processor time, mean of the mix',
    value: ({ overhead }) => overhead?.slowdown ?? null,
    text: factor.short,
    unit: '1',
    quantity: 'slowdown',
    rests: onOverhead,
  },
  {
    id: 'watts',
    name: 'Power',
    help: 'Power of all hosts at this load',
    value: ({ power: watts }) => watts?.watts ?? null,
    text: power.short,
    unit: 'W',
    quantity: 'power',
    rests: onPower,
  },
];

/** Questions that have an answer only where more was promised than there is. */
const strained: readonly Question[] = [
  {
    id: 'share',
    name: 'Processor got',
    help: 'Share of the processor time asked for that instances get',
    value: ({ contention }) => (contention && contention.cpuShare < 1 ? contention.cpuShare : null),
    text: share.short,
    unit: '1',
    quantity: 'slowdown',
    rests: onPlacement,
  },
  {
    id: 'short',
    name: 'Memory short',
    help: 'Memory promised beyond what the hosts have, after merging equal pages',
    value: ({ contention }) => contention?.memoryShortMiB || null,
    text: size.short,
    unit: 'MiB',
    quantity: 'memory-per-instance',
    rests: onFootprint,
  },
];

const all: readonly Question[] = [...questions, ...strained];

/** Columns of the answer to a scenario: those of strain only where there is some. */
export const answerColumns = ({ platforms }: Result): readonly Question[] => [
  ...questions,
  ...strained.filter(({ value }) => platforms.some((platform) => value(platform) !== null)),
];

/** The answer to a scenario in a row per platform. */
export function answerOf(result: Result): AnswerRow[] {
  const { platforms } = result;
  const columns = answerColumns(result);
  const most = columns.map(({ value }) => Math.max(0, ...platforms.map((platform) => value(platform) ?? 0)));
  return platforms.map((platform) => ({
    id: platform.id,
    name: platform.name,
    family: platform.family,
    refusal: refusalOf(platform),
    grade: gradeOf(platform),
    facts: columns.map(({ value, text, floor, rests }, column) => {
      const number = value(platform);
      return number === null
        ? null
        : {
            value: number,
            text: text(number),
            bar: barOf(number, most[column] as number, floor),
            provenance: rests(platform),
          };
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
  return placed === 0 ? first.reason : `${placed} of ${placed + count} placed: ${first.reason}`;
}

/** The weakest grade among the figures of a row. */
function gradeOf({ start, footprint, overhead }: PlatformResult): Grade | null {
  const parts = [start, footprint, overhead].flatMap((part) => (part ? [part.provenance.grade] : []));
  return parts.length === 0 ? null : parts.reduce(weaker);
}

/** The answer as a table for files and for sorting: numbers as they are, not as they are rounded for the eye. */
export function answerTable(columns: readonly Question[], rows: readonly AnswerRow[]): Table {
  return {
    caption: 'One row per platform, one column per question',
    columns: [
      { id: 'platform', name: 'platform', unit: '' },
      ...columns.map(({ id, name, unit }) => ({ id, name: name.toLowerCase(), unit })),
      { id: 'grade', name: 'known by', unit: '' },
      { id: 'refusal', name: 'what found no place', unit: '' },
    ],
    rows: rows.map(({ name, facts, grade, refusal }) => [
      name,
      ...facts.map((fact) => fact?.value ?? null),
      grade,
      refusal,
    ]),
  };
}

export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly {
    readonly what: string;
    readonly from: string;
    readonly to: string;
    readonly change: string;
    /** The numbers as they are, in their unit. */
    readonly values: { readonly from: number; readonly to: number; readonly unit: string };
    /** Which of the figures that can be doubted decides it. */
    readonly quantity: string;
    readonly rests: { readonly from: Provenance; readonly to: Provenance };
  }[];
}

/** All memory: not in the table, where the chart of it stands below, but among the differences. */
const whole: Question = {
  id: 'whole',
  name: 'All memory',
  help: 'Memory of all hosts, applications included',
  value: ({ footprint }) => footprint?.memoryMiB ?? null,
  text: size.short,
  unit: 'MiB',
  quantity: 'memory-per-instance',
  rests: onFootprint,
};

/** What differs by at least half a percent, platform by platform; platforms that only one has are left out. */
export function differencesOf(a: Result, b: Result): Difference[] {
  return b.platforms.flatMap((to) => {
    const from = a.platforms.find(({ id }) => id === to.id);
    return from ? [{ id: to.id, name: to.name, changes: changesOf(from, to) }] : [];
  });
}

/** The differences as a table for files: a row per number that changed. */
export const differenceTable = (differences: readonly Difference[]): Table => ({
  caption: 'What changed from A to B',
  columns: ['platform', 'what', 'A', 'B', 'unit', 'change'].map((name) => ({ id: name, name, unit: '' })),
  rows: differences.flatMap(({ name, changes }) =>
    changes.map(({ what, values, change }) => [name, what.toLowerCase(), values.from, values.to, values.unit, change]),
  ),
});

const changesOf = (from: PlatformResult, to: PlatformResult): Difference['changes'] =>
  [...all, whole].flatMap(({ name, value, text, unit, quantity, rests }) => {
    const [before, after] = [value(from), value(to)];
    if (before === null || after === null || Math.abs(after / before - 1) < 0.005) return [];
    const percent = 100 * (after / before - 1);
    const ratio = after / before;
    const change =
      ratio >= 2 || ratio <= 0.5
        ? `×${Number(ratio.toPrecision(2))}`
        : `${percent > 0 ? '+' : '−'}${Number(Math.abs(percent).toPrecision(2))}\u00a0%`;
    const on = { from: rests(from), to: rests(to) };
    const values = { from: before, to: after, unit };
    return [{ what: name, from: text(before), to: text(after), change, values, quantity, rests: on }];
  });
