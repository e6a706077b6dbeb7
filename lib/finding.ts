import { duration, instances, size } from './charts/drawing/number';
import type { PlatformResult, Result } from './model/result';

/** What was asked and what came out: as a title, as a sentence, and as one announcement. */
export interface Headline {
  readonly question: string;
  readonly finding: string;
  readonly spoken: string;
}

const servers = (count: number): string => `${instances.short(count)} server${count === 1 ? '' : 's'}`;

export function headlineOf({ scenario, platforms }: Result): Headline {
  const load = `${Number((100 * scenario.load).toPrecision(3))}\u00a0%`;
  const present = scenario.workloads.filter(({ count }) => count > 0);
  const kinds = present.length === 1 ? (present[0]?.name ?? '').toLowerCase() : `${present.length} kinds of workload`;
  const running = present.length === 1 ? `each a ${kinds}` : `running ${kinds}`;
  const finding = findingOf(platforms);
  return {
    question: `${servers(scenario.count)} at ${load} load, ${running}: how many hosts, how fast, at what price?`,
    finding,
    spoken: `${servers(scenario.count)}. ${finding}`,
  };
}

/** The range of the answers with who stands at its ends; only platforms that carry everything are compared. */
function findingOf(platforms: readonly PlatformResult[]): string {
  const whole = platforms.filter(({ placement, start }) => start && placement.refusals.length === 0);
  const partial = platforms.filter((platform) => !whole.includes(platform));
  if (whole.length === 0) return 'None of the chosen platforms can carry all of them; the table says why.';
  const consolidated = whole.filter(({ family }) => family !== 'bare-metal');
  return [
    hostsSentence(consolidated),
    `All are ready after ${ends(whole, ({ start }) => start?.timeline.at(-1)?.[0] ?? 0, duration.short)}.`,
    consolidated.length > 1
      ? `The platform itself takes ${ends(consolidated, ({ footprint }) => footprint?.platformMemoryMiB ?? 0, size.short)} of memory.`
      : '',
    partial.length > 0 ? `${names(partial)} cannot carry all of them.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function hostsSentence(consolidated: readonly PlatformResult[]): string {
  if (consolidated.length === 0) return '';
  const hosts = consolidated.map(({ placement }) => placement.hosts);
  const [least, most] = [Math.min(...hosts), Math.max(...hosts)];
  if (least !== most)
    return `They fit on ${ends(consolidated, ({ placement }) => placement.hosts, instances.short)} hosts.`;
  const where = consolidated.length === 1 ? names(consolidated) : `each of ${consolidated.length} platforms`;
  return `They fit on ${instances.short(least)} host${least === 1 ? '' : 's'} with ${where}.`;
}

/** `1 (Docker) to 3 (Xen)`: the least and the greatest value, each with those that have it. */
function ends(
  platforms: readonly PlatformResult[],
  value: (platform: PlatformResult) => number,
  text: (value: number) => string,
): string {
  const values = platforms.map(value);
  const [least, most] = [text(Math.min(...values)), text(Math.max(...values))];
  const having = (wanted: string) => names(platforms.filter((platform) => text(value(platform)) === wanted));
  return least === most ? least : `${least} (${having(least)}) to ${most} (${having(most)})`;
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
