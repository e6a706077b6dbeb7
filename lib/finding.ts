import { duration, instances, size } from './charts/drawing/number';
import type { Provenance } from './model/evidence';
import type { PlatformResult, Result } from './model/result';

/** A number of a sentence, with what it rests on. */
export interface Told {
  readonly text: string;
  /** What it is: "all ready". */
  readonly what: string;
  /** Id and name of the platform that has it; the first where several have. */
  readonly platform: string;
  readonly platformName: string;
  /** Which of the figures that can be doubted it is, or which of them decides it. */
  readonly quantity: string;
  readonly provenance: Provenance;
}

/** What was asked and what came out: as a title, as a sentence, and as one announcement. */
export interface Headline {
  readonly question: string;
  readonly finding: string;
  /** The finding in pieces: words, and numbers that know what they rest on. */
  readonly told: readonly (string | Told)[];
  readonly spoken: string;
}

type Telling = Headline['told'];

const servers = (count: number): string => `${instances.short(count)} server${count === 1 ? '' : 's'}`;

export function headlineOf({ scenario, platforms }: Result): Headline {
  const load = `${Number((100 * scenario.load).toPrecision(3))}\u00a0%`;
  const present = scenario.workloads.filter(({ count }) => count > 0);
  const kinds = present.length === 1 ? (present[0]?.name ?? '').toLowerCase() : `${present.length} kinds of workload`;
  const running = present.length === 1 ? `each a ${kinds}` : `running ${kinds}`;
  const told = tellingOf(platforms);
  const finding = told.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  return {
    question: `${servers(scenario.count)} at ${load} load, ${running}: how many hosts, how fast, at what price?`,
    finding,
    told,
    spoken: `${servers(scenario.count)}. ${finding}`,
  };
}

/** What can be said of a platform in a number. */
interface Measure {
  readonly what: string;
  readonly quantity: string;
  readonly value: (platform: PlatformResult) => number;
  readonly text: (value: number) => string;
  readonly rests: (platform: PlatformResult) => Provenance;
}

const hosts: Measure = {
  what: 'hosts',
  quantity: 'density',
  value: ({ placement }) => placement.hosts,
  text: instances.short,
  rests: ({ placement }) => placement.provenance,
};
const allReady: Measure = {
  what: 'all ready',
  quantity: 'makespan',
  value: ({ start }) => start?.timeline.at(-1)?.[0] ?? 0,
  text: duration.short,
  rests: ({ start, placement }) => (start ?? placement).provenance,
};
const memory: Measure = {
  what: 'platform memory',
  quantity: 'memory-per-instance',
  value: ({ footprint }) => footprint?.platformMemoryMiB ?? 0,
  text: size.short,
  rests: ({ footprint, placement }) => (footprint ?? placement).provenance,
};

/** The range of the answers with who stands at its ends; only platforms that carry everything are compared. */
function tellingOf(platforms: readonly PlatformResult[]): Telling {
  const whole = platforms.filter(({ placement, start }) => start && placement.refusals.length === 0);
  const partial = platforms.filter((platform) => !whole.includes(platform));
  if (whole.length === 0) return ['None of the chosen platforms can carry all of them; the table says why.'];
  const consolidated = whole.filter(({ family }) => family !== 'bare-metal');
  const sentences: readonly Telling[] = [
    hostsTelling(consolidated),
    ['All are ready after ', ...ends(whole, allReady), '.'],
    consolidated.length > 1 ? ['The platform itself takes ', ...ends(consolidated, memory), ' of memory.'] : [],
    partial.length > 0 ? [`${names(partial)} cannot carry all of them.`] : [],
  ];
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
}

function hostsTelling(consolidated: readonly PlatformResult[]): Telling {
  const [first] = consolidated;
  if (!first) return [];
  const counts = consolidated.map(hosts.value);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (least !== most) return ['They fit on ', ...ends(consolidated, hosts), ' hosts.'];
  const where = consolidated.length === 1 ? names(consolidated) : `each of ${consolidated.length} platforms`;
  return ['They fit on ', toldOf(first, hosts), ` host${least === 1 ? '' : 's'} with ${where}.`];
}

const toldOf = (platform: PlatformResult, { what, quantity, value, text, rests }: Measure): Told => ({
  text: text(value(platform)),
  what,
  platform: platform.id,
  platformName: platform.name,
  quantity,
  provenance: rests(platform),
});

/** `1 (Docker) to 3 (Xen)`: the least and the greatest value, each with those that have it. */
function ends(platforms: readonly PlatformResult[], measure: Measure): Telling {
  const byValue = platforms.toSorted((a, b) => measure.value(a) - measure.value(b));
  const written = (platform: PlatformResult | undefined) => (platform ? measure.text(measure.value(platform)) : '');
  const end = (wanted: string): Telling => {
    const having = platforms.filter((platform) => written(platform) === wanted);
    return having[0] ? [toldOf(having[0], measure), ` (${names(having)})`] : [];
  };
  const [least, most] = [written(byValue[0]), written(byValue.at(-1))];
  return least === most ? end(least).slice(0, 1) : [...end(least), ' to ', ...end(most)];
}

function names(platforms: readonly PlatformResult[]): string {
  const all = platforms.map(({ name }) => name);
  if (all.length > 3) return `${all.length} platforms`;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** A scenario in parts, for telling it from another. */
const partsOf = ({ scenario }: Result): string[] => [
  servers(scenario.count),
  `${Number((100 * scenario.load).toPrecision(3))}\u00a0% load`,
  scenario.workloads.map(({ name }) => name).join(', '),
  scenario.hosts.map(({ name, limit }) => (limit === null ? name : `${limit} × ${name}`)).join(', '),
  scenario.policy,
  `${scenario.cache} caches`,
  `${scenario.spareHosts} spare hosts`,
];

/** What tells scenario A from scenario B, in a few words each: how many servers, and the parts that differ. */
export function contrast(a: Result, b: Result): { readonly a: string; readonly b: string } {
  const [one, other] = [partsOf(a), partsOf(b)];
  const told = one.flatMap((part, index) => (index === 0 || part !== other[index] ? [index] : []));
  const words = (parts: readonly string[]) => told.map((index) => parts[index]).join(', ');
  return { a: words(one), b: words(other) };
}
