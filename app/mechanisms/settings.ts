import { ways } from '../../lib/machine';
import { type ProcessorId, processors } from '../../lib/machine/isa';
import { type Part, parts, type Sources } from '../../lib/machine/load';
import { type Sample, samples } from '../../lib/machine/probes';
import type { Way } from '../../lib/machine/way';
import type { Issue } from '../../lib/model/issue';
import { expanded, linkQuery } from '../../lib/query/packed';
import { pairsOf, queryOf } from '../../lib/query/pairs';
import { anyOf, type Rule, refused } from '../../lib/query/refused';

/** All that the page can be set to; the link holds it, without what is usual. */
export interface Settings {
  readonly ways: readonly string[];
  readonly processor: ProcessorId;
  readonly host: string;
  readonly sample: string;
  /** Texts that were changed from those of the sample. */
  readonly edited: Partial<Sources>;
  /** Number of the step that is looked at; null for the one that the page chooses. */
  readonly at: number | null;
  /** Addresses at which a run stops. */
  readonly stops: readonly number[];
}

export const mostLanes = 5;
const mostStops = 20;

const usual: Omit<Settings, 'host'> = {
  ways: ['bare', 'trap-and-emulate', 'binary-translation', 'nested'],
  processor: 'classic',
  sample: samples[0]?.id ?? '',
  edited: {},
  at: null,
  stops: [],
};

/** Ways in the order of the list, at most so many. */
export const inOrder = (ids: readonly string[]): readonly string[] =>
  ways
    .map(({ id }) => id)
    .filter((id) => ids.includes(id))
    .slice(0, mostLanes);

const numbersIn = (text: string): number[] =>
  [...new Set(text.split(',').flatMap((each) => (/^\d{1,4}$/.test(each) ? [Number(each)] : [])))].slice(0, mostStops);

/** Reads settings from a query; what is unknown is left as usual. A form may give `w` several times. */
export function settingsOf(query: string, hosts: readonly string[], usualHost: string): Settings {
  const { pairs } = expanded(pairsOf(query));
  const value = (key: string) => pairs.findLast(([name]) => name === key)?.[1];
  const wanted = inOrder(pairs.flatMap(([key, text]) => (key === 'w' ? text.split(',') : [])));
  const at = value('at') ?? '';
  const edited = Object.fromEntries(parts.flatMap(({ id }) => (value(id) === undefined ? [] : [[id, value(id)]])));
  return {
    ways: wanted.length > 0 ? wanted : usual.ways,
    processor: processors.find(({ id }) => id === value('isa'))?.id ?? usual.processor,
    host: hosts.find((id) => id === value('cpu')) ?? usualHost,
    sample: samples.find(({ id }) => id === value('guest'))?.id ?? usual.sample,
    edited,
    at: /^\d{1,5}$/.test(at) ? Number(at) : null,
    stops: numbersIn(value('stop') ?? ''),
  };
}

/** What of a query could not be used, and what is allowed there. */
export function issuesIn(query: string, hosts: readonly string[]): Issue[] {
  const { pairs, broken } = expanded(pairsOf(query));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const rules = new Map<string, Rule>([
    ['w', anyOf(ids(ways), mostLanes)],
    ['isa', anyOf(ids(processors))],
    ['cpu', anyOf(hosts)],
    ['guest', anyOf(ids(samples))],
    ...parts.map(({ id }) => [id, { allows: () => true, allowed: 'a program' }] as const),
    ['at', { allows: (text) => /^\d{1,5}$/.test(text), allowed: 'the number of a step' }],
    [
      'stop',
      {
        allows: (text) => numbersIn(text).length === text.split(',').length,
        allowed: `1 to ${mostStops} different addresses, joined by commas`,
      },
    ],
  ]);
  const packing = broken === null ? [] : [{ field: 'z', value: broken, allowed: 'packed settings of this page' }];
  return [...packing, ...refused(pairs, rules)];
}

/** The query that stands for settings, packed where it is long. */
export function queryFor(settings: Settings, usualHost: string): string {
  const { processor, host, sample, edited, at, stops } = settings;
  const words: readonly (readonly [string, string | undefined, string | null])[] = [
    ['w', settings.ways.join(','), usual.ways.join(',')],
    ['isa', processor, usual.processor],
    ['cpu', host, usualHost],
    ['guest', sample, usual.sample],
    ...parts.map(({ id }) => [id, edited[id], null] as const),
    ['at', at === null ? undefined : String(at), ''],
    ['stop', stops.join(','), ''],
  ];
  const pairs = words.flatMap(([key, text, left]) =>
    text === undefined || text === left ? [] : [[key, text] as const],
  );
  return linkQuery(queryOf(pairs));
}

function sampleOf({ sample }: Pick<Settings, 'sample'>): Sample {
  const found = samples.find(({ id }) => id === sample);
  if (!found) throw new Error(`no sample ${sample}`);
  return found;
}

/** The three texts that are run. */
export function sourcesOf(settings: Pick<Settings, 'sample' | 'edited'>): Sources {
  const { os, a, b } = sampleOf(settings);
  return { os, a, b, ...settings.edited };
}

/** Settings with a text of one's own; a text that is that of the sample is no change. */
export function withSource(settings: Settings, part: Part, text: string): Settings {
  const { [part]: _, ...others } = settings.edited;
  const edited = text === sampleOf(settings)[part] ? others : { ...others, [part]: text };
  return { ...settings, edited, at: null };
}

export const waysOf = ({ ways: ids }: Pick<Settings, 'ways'>): readonly Way[] =>
  ways.filter(({ id }) => ids.includes(id));
