import * as z from 'zod';
import { guests } from '../guests';
import { hosts } from '../hosts';
import { events } from '../model/event';
import { type Experiment, type ExperimentRow, measurables, type Setting } from '../model/experiment';
import { hostFeatures } from '../model/host';
import type { Issue } from '../model/issue';
import { phases } from '../model/platform';
import { subsystems } from '../model/technique';
import { platforms } from '../platforms';
import { agents } from '../platforms/agents';
import { reserves } from '../platforms/reserves';
import { techniques } from '../techniques';
import { faultOf } from '../validation/published';
import { workloads } from '../workloads';
import { ids } from './ids';

/** Instances that one row may start or run, and rows that one file may have. */
const MOST_INSTANCES = 10_000;
const MOST_ROWS = 2_000;

const text = z.string().min(1).max(400);
const some = z.number().positive();
const none = z.number().nonnegative();
const count = z.int().min(1).max(MOST_INSTANCES);

const other = z
  .strictObject({ other: text })
  .describe('What was measured, where no catalogue has it: the row is counted and not predicted.');

const named = (what: string) =>
  z.union([text, other], { error: `${what}, or {"other": its name}` }).describe(`${what}.`);

const rates = z
  .partialRecord(ids(events).exclude(['execution']), none)
  .describe(`How many of each event: ${events.map(({ id, unit }) => `${id} (${unit})`).join(', ')}.`);

const host = z
  .strictObject({
    note: z.exactOptional(text),
    cores: some,
    clockGHz: some,
    memoryMiB: some,
    diskMiBps: some.describe('Sequential throughput of its storage, MiB/s.'),
    networkMbps: some,
    features: z.exactOptional(z.array(z.enum(hostFeatures))).describe('What the processor offers; all if left out.'),
    tableIsolation: z
      .exactOptional(z.literal(true))
      .describe('Kernels keep their page tables apart from those of programs.'),
    exitCycles: z.exactOptional(some).describe('Exit and entry round trip, cycles; techniques that exit need it.'),
  })
  .describe('A host in full.');

const workload = z
  .strictObject({
    note: z.exactOptional(text),
    guest: z.exactOptional(ids(guests)).describe('Guest system that it boots where it has one of its own.'),
    vcpus: z.exactOptional(count),
    memoryMiB: z.exactOptional(none).describe('Working set of the application, MiB.'),
    dataMiB: z.exactOptional(none),
    networkMiB: z.exactOptional(none).describe('MiB per second of native processor time.'),
    diskMiB: z.exactOptional(none).describe('MiB per second of native processor time.'),
    rates: z.exactOptional(rates).describe('Events per second of native processor time.'),
    run: z
      .exactOptional(z.strictObject({ seconds: some, events: rates }))
      .describe('In place of rates: the events of one run or operation, and its native seconds of processor time.'),
    atGHz: z.exactOptional(some).describe('Clock at which the rates were counted; that of the host if left out.'),
    imageMiB: z.exactOptional(none),
    imageReadMiB: z.exactOptional(none),
    start: z
      .exactOptional(z.array(z.strictObject({ on: z.enum(['cpu', 'disk', 'wait']), amount: none })))
      .describe('Start of the application: core-s, MiB or s, one after the other.'),
  })
  .describe('A workload as a vector.');

const setting = {
  platform: named('Id of a platform'),
  techniques: z
    .exactOptional(z.partialRecord(z.enum(subsystems), text))
    .describe('Ids of techniques in place of those of the outermost stage, by subsystem.'),
  instances: z.exactOptional(count).describe('Instances that are started or run; 1 if left out.'),
  neighbours: z
    .exactOptional(z.strictObject({ instances: z.int().min(0).max(MOST_INSTANCES), cores: none }))
    .describe('Instances that are up before the clock starts, and the processor time that each asks for.'),
};

const row = z
  .strictObject({
    id: text.describe('Names the row in what is printed; once per file.'),
    source: text.describe('Where the figure was published.'),
    family: z.exactOptional(text).describe('Rows whose order counts; source and host if left out.'),
    host: named('Id of a host, or name of one of this file'),
    ...setting,
    workload: named('Id of a workload, or name of one of this file'),
    cores: z.exactOptional(none).describe('Native processor time that an instance asks for, cores.'),
    guestMemoryMiB: z.exactOptional(some).describe('Memory that the guest is given, MiB.'),
    agent: z.exactOptional(text).describe('Id of what a cluster runs on the host: containers are its pods.'),
    reserve: z.exactOptional(text).describe('Id of the rule by which a cluster sets a part of its nodes aside.'),
    idle: z
      .exactOptional(z.literal(true))
      .describe('The guest has done no more than boot: it does not fill its memory.'),
    counted: z
      .exactOptional(z.enum(['resident', 'mapped']))
      .describe('Memory that is resident, or all writable address space; resident if left out.'),
    concurrency: z.exactOptional(count).describe('Starts in flight at once; all if left out.'),
    cache: z.exactOptional(z.enum(['cold', 'warm'])).describe('Whether images are on the host; warm if left out.'),
    sharing: z.exactOptional(z.enum(['none', 'pages'])).describe('Whether equal pages are merged.'),
    clock: z
      .exactOptional(z.strictObject({ from: ids(phases), to: ids(phases) }))
      .describe('First and last phase that the clock saw; all if left out.'),
    without: z.exactOptional(z.array(ids(phases))).describe('Phases that this set-up of the platform does not have.'),
    quantity: ids(measurables),
    value: z.number().describe('The published figure.'),
    unit: text.describe(
      `Its unit. ${measurables.map(({ id, units }) => `${id}: ${Object.keys(units).join(', ')}`).join('; ')}. A slowdown may be "% slower", a throughput "% loss"; both may have any unit when the baseline has a value in the same.`,
    ),
    baseline: z
      .exactOptional(
        z.strictObject({
          value: z.exactOptional(z.number()),
          platform: z.exactOptional(setting.platform),
          techniques: setting.techniques,
          instances: setting.instances,
          neighbours: setting.neighbours,
        }),
      )
      .describe('What it was compared with: the bare machine unless a setting says otherwise.'),
    use: z.enum(['fit', 'check']).describe('Whether a parameter of the model rests on it.'),
    note: z.exactOptional(text),
  })
  .describe('One published figure and everything that a prediction of it needs.') satisfies z.ZodType<ExperimentRow>;

/** A file of rows with the hosts and workloads that they name. */
export const experiment = z
  .strictObject({
    $schema: z.exactOptional(z.string()),
    name: text,
    about: z.exactOptional(text),
    hosts: z.exactOptional(z.record(z.string(), host)),
    workloads: z.exactOptional(z.record(z.string(), workload)),
    rows: z.array(row).min(1).max(MOST_ROWS),
  })
  .describe('Published measurements, stated so that a model can be asked for them.') satisfies z.ZodType<Experiment>;

/** The format as JSON Schema 2020-12. */
export const experimentSchema = (): object => ({
  ...z.toJSONSchema(experiment, { io: 'input' }),
  $id: '/schema/experiment.json',
});

function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length <= 80 ? written : `${written.slice(0, 79)}…`;
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);

/** A field by its way from the top of the file: "rows[0].value". */
const written = (path: readonly PropertyKey[]): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('') ||
  'file';

/** An issue of a file with the way to its field, and the id of its row where that has one. */
function issueAt(file: unknown, path: readonly PropertyKey[], allowed: string): Issue {
  const id = path[0] === 'rows' && path.length > 1 ? at(file, [...path.slice(0, 2), 'id']) : undefined;
  const row = typeof id === 'string' && id !== '' ? { row: id } : {};
  return { ...row, field: written(path), value: shown(at(file, path)), allowed };
}

/** Where the fault lies: in the fields themselves that should not be there. */
const pathsOf = (issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

function allowedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'unrecognized_keys':
      return 'no field of this name';
    case 'invalid_key':
      return `one of ${issue.issues.flatMap((inner) => ('values' in inner ? inner.values : [])).join(', ')}`;
    default:
      return issue.message;
  }
}

const idsOf = (members: readonly { readonly id: string }[]): readonly string[] => members.map(({ id }) => id);

type Stray = (path: readonly string[], value: unknown, known: readonly string[]) => Issue[];

type Run = { readonly platform?: unknown; readonly techniques?: Setting['techniques'] | undefined };

const strayIn = (run: Run, stray: Stray, within: readonly string[]): Issue[] => [
  ...stray([...within, 'platform'], run.platform, idsOf(platforms)),
  ...subsystems.flatMap((subsystem) => {
    const known = techniques.filter((technique) => technique.subsystem === subsystem);
    return stray([...within, 'techniques', subsystem], run.techniques?.[subsystem], idsOf(known));
  }),
];

const someOf = row.partial();
type Sound = z.infer<typeof someOf>;

/** The fields of a row that are well formed, whatever is wrong with the others. */
function soundOf(given: unknown): Sound {
  if (!isRecord(given)) return {};
  const read = someOf.safeParse(given);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.flatMap(pathsOf).map(([field]) => field));
  return someOf.safeParse(Object.fromEntries(Object.entries(given).filter(([field]) => !wrong.has(field)))).data ?? {};
}

/** What is wrong with the figures of a row, as far as they are well formed: a unit can be judged without its value. */
function figureFaults(given: unknown, { quantity, unit, value, baseline }: Sound): ReturnType<typeof faultOf> {
  if (quantity === undefined || unit === undefined) return null;
  if (at(given, ['baseline']) !== undefined && baseline === undefined) return null;
  const fault = faultOf({ quantity, unit, value: value ?? 1, ...(baseline ? { baseline } : {}) });
  return fault?.field === 'value' && value === undefined ? null : fault;
}

const keysOf = (value: unknown): readonly string[] => (isRecord(value) ? Object.keys(value) : []);

/** What a name may refer to, and what is wrong if it does not, in the fields that are well formed. */
function strayNames(file: unknown): Issue[] {
  const rows = at(file, ['rows']);
  if (!Array.isArray(rows)) return [];
  const seen = new Set<string>();
  return rows.flatMap((given: unknown, place) => {
    const each = soundOf(given);
    const issue = (path: readonly string[], allowed: string) => issueAt(file, ['rows', place, ...path], allowed);
    const stray: Stray = (path, value, known) =>
      typeof value === 'string' && !known.includes(value) ? [issue(path, `one of ${known.join(', ')}`)] : [];
    const twice = each.id !== undefined && seen.has(each.id);
    if (each.id !== undefined) seen.add(each.id);
    const fault = figureFaults(given, each);
    return [
      ...(twice ? [issue(['id'], 'a name of its own')] : []),
      ...stray(['host'], each.host, [...keysOf(at(file, ['hosts'])), ...idsOf(hosts)]),
      ...stray(['workload'], each.workload, [...keysOf(at(file, ['workloads'])), ...idsOf(workloads)]),
      ...stray(['agent'], each.agent, idsOf(agents)),
      ...stray(['reserve'], each.reserve, idsOf(reserves)),
      ...strayIn(each, stray, []),
      ...strayIn(each.baseline ?? {}, stray, ['baseline']),
      ...(fault ? [issue(fault.field.split('.'), fault.allowed)] : []),
    ];
  });
}

/** By row, and within a row in the order found. */
const placeOf = ({ field }: Issue): number => Number(/^rows\[(\d+)\]/.exec(field)?.[1] ?? -1);

/** Reads an experiment file: the experiment, or everything that is wrong with it, by row, field, value and what is allowed. */
export function readExperiment(
  file: unknown,
): { readonly experiment: Experiment } | { readonly issues: readonly Issue[] } {
  const read = experiment.safeParse(file);
  const malformed = read.error?.issues.flatMap((issue) =>
    pathsOf(issue).map((path) => issueAt(file, path, allowedBy(issue))),
  );
  const issues = [...(malformed ?? []), ...strayNames(file)].toSorted((a, b) => placeOf(a) - placeOf(b));
  return read.success && issues.length === 0 ? { experiment: read.data } : { issues };
}
