import { sources } from './evidence';
import { quantitiesOf } from './evidence/quantities';
import { rows as evidence } from './evidence/rows';
import { whyOf } from './experiments/why';
import type { Comparison } from './model/comparison';
import { type Grade, type Provenance, type Quantity, weaker } from './model/evidence';
import type { Experiment, ExperimentRow, MeasurableId } from './model/experiment';
import type { Platform } from './model/platform';
import { platforms } from './platforms';
import { reserves } from './platforms/reserves';
import { techniques } from './techniques';
import { verdictOf } from './validate';
import { derivationOf } from './validation/derivation';

/** What of a platform a prediction can rest on, and how it is made. */
interface Basis {
  readonly how: string;
  readonly parts: (platform: Platform, row: ExperimentRow) => readonly unknown[];
}

const speed = (how: string): Basis => ({ how, parts: stagesOf });
const start = (how: string): Basis => ({
  how,
  parts: ({ start: phases, bootStretch, startSigma, guest, nodeGuest }) => [
    phases,
    bootStretch,
    startSigma,
    guest,
    nodeGuest,
  ],
});
const memory = (how: string): Basis => ({ how, parts: ({ layers, pageSharing }) => [layers, pageSharing] });
const reserve = (how: string): Basis => ({
  how,
  parts: ({ layers }, { reserve: rule }) => (rule === undefined ? [layers] : reserves.filter(({ id }) => id === rule)),
});
const moving = (how: string): Basis => ({ how, parts: ({ management }) => [management] });

const boot = start('starts of a storm in the queueing network of processors and disks');
const bases: { readonly [Q in MeasurableId]: Basis } = {
  slowdown: speed('events of the workload times what each costs, over the baseline'),
  'throughput-ratio': speed('narrowest of device ceiling, own processors and share of the host, over the baseline'),
  'latency-added': speed('sum of what each technique adds'),
  'boot-mean': boot,
  'boot-p50': boot,
  'boot-p90': boot,
  'boot-p95': boot,
  'boot-p99': boot,
  makespan: boot,
  'memory-total': memory('layers of the host with the instances, less those without'),
  'memory-per-instance': memory('layers of the host with the instances, less those without, for each'),
  'memory-added': memory('layers of one platform less those of another'),
  'vmm-memory': memory('layer of the monitor'),
  'image-size': { how: 'writable part and image', parts: ({ writableMiB, layers }) => [writableMiB, layers] },
  'node-reserve': reserve('rule of the cluster, or layers of the host before the first instance and its part of each'),
  'node-reserve-cpu': reserve('rule of the cluster'),
  'sharing-saving': memory('what merging pages saves over what all would hold'),
  'migration-total': moving('memory over the network, and what the platform adds'),
  'migration-downtime': moving('not asked'),
};

/** Techniques that the row may be served by: its own where it names some, the candidates of the platform elsewhere. */
function stagesOf({ stages: [outer, ...inner] }: Platform, { techniques: named = {} }: ExperimentRow): unknown[] {
  const own = techniques.filter(({ id, subsystem }) => named[subsystem] === id);
  return [{ ...outer, ...Object.fromEntries(own.map((technique) => [technique.subsystem, [technique]])) }, ...inner];
}

const byWeight = (quantities: readonly Quantity[]): string[] => {
  const counts = new Map<string, number>();
  for (const { source } of quantities) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([source]) => source);
};

function restingOn(row: ExperimentRow, platform: Platform | undefined): Pick<Comparison, 'basis' | 'provenance'> {
  const { how, parts } = bases[row.quantity];
  const found = platform ? parts(platform, row).flatMap((part) => quantitiesOf(part)) : [];
  const quantities = [...new Set(found.map(({ quantity }) => quantity))];
  const grade = quantities.reduce<Grade>((worst, each) => weaker(worst, each.grade), 'measured');
  const provenance: Provenance = {
    grade: quantities.length > 0 ? grade : 'modelled',
    sources: [...new Set([row.source, ...byWeight(quantities)])],
  };
  const count = `${quantities.length} ${quantities.length === 1 ? 'number' : 'numbers'}`;
  return { basis: `${how}; can rest on ${count} of ${platform?.name ?? 'the catalogues'}`, provenance };
}

const published = new Map(evidence.map((row) => [row.id, row]));
const machines = new Map(sources.map(({ key, hardware }) => [key, hardware]));

const printedOf = ({ value, unit, baseline }: ExperimentRow): string =>
  `${value} ${unit}${baseline?.value === undefined ? '' : ` against ${baseline.value}`}`;

/** The tables write a dash for what a source does not say. */
const known = (words = ''): string => (words === '-' ? '' : words);

const sentence = (parts: readonly (string | undefined)[]): string =>
  [...new Set(parts.map(known).filter((part) => part !== ''))].join('; ');

/** The row of the evidence tables that a row repeats: a file of somebody else may use its id for another figure. */
function statedOf({ id, source }: ExperimentRow) {
  const row = published.get(id);
  return row?.source === source ? row : undefined;
}

/** A row of an experiment with its prediction, where it was published, what both rest on, and what the model lacks where it misses. */
export function comparisonOf(experiment: Experiment, row: ExperimentRow): Comparison {
  const platform = platforms.find(({ id }) => id === row.platform);
  const stated = statedOf(row);
  const verdict = verdictOf(experiment, row);
  return {
    ...verdict,
    platformName: platform?.name ?? (typeof row.platform === 'string' ? row.platform : row.platform.other),
    kind: platform?.family ?? null,
    printed: printedOf(row),
    place: known(stated?.place),
    hardware: known(stated?.hardware) || known(machines.get(row.source)),
    condition: sentence([stated?.subject, stated?.condition, row.note]),
    why: whyOf(verdict),
    derivation: verdict.predicted === null ? null : derivationOf(experiment, row, verdict.predicted),
    ...restingOn(row, platform),
  };
}

/** Worst misses first; rows that the model cannot express come last, in the order given. */
export const worstFirst = (comparisons: readonly Comparison[]): Comparison[] =>
  comparisons.toSorted((a, b) => missOf(b) - missOf(a));

const missOf = ({ error }: Comparison): number => (error === null ? -1 : Math.abs(error));
