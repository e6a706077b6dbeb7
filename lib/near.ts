import type { Experiment, ExperimentRow, MeasurableId } from './model/experiment';
import { measurables } from './model/experiment';
import type { Askable } from './model/known';
import type { Platform } from './model/platform';
import type { Scenario } from './model/scenario';
import {
  baselineApart,
  cacheApart,
  clockApart,
  crowdApart,
  machineApart,
  platformApart,
  type Term,
  techniquesApart,
  workloadApart,
} from './near/apart';
import { platforms } from './platforms';
import { workloads } from './workloads';

/** A row that may be near, with the year in which its source was published. */
export interface Candidate {
  readonly experiment: Experiment;
  readonly row: ExperimentRow;
  readonly year: number | null;
}

/** A row that is near: how near, and in what respects. */
export interface Near extends Candidate {
  readonly distance: number;
  readonly same: readonly string[];
  readonly differs: readonly string[];
}

const wordsFor = (quantity: MeasurableId): string => measurables.find(({ id }) => id === quantity)?.name ?? quantity;

/** Statistics of the same starts are related: which of them was published matters less than how many started at once. */
const related = /^boot-|^makespan$/;

/** Quantity: ten points for each place in the order of what the asked one can be held against, one between statistics of a start. */
function quantityApart({ near }: Askable, quantity: MeasurableId): Term {
  const place = near.indexOf(quantity);
  if (place === 0) return { distance: 0, same: `same quantity`, differs: null };
  return {
    distance: (related.test(quantity) ? 1 : 10) * place,
    same: null,
    differs: `${wordsFor(quantity)} rather than ${wordsFor(near[0] as MeasurableId)}`,
  };
}

function guestOf({ workloads: stated }: Experiment, { workload }: ExperimentRow): string {
  if (typeof workload !== 'string') return '';
  const own = stated?.[workload];
  if (own) return own.guest ?? 'linux-minimal';
  return workloads.find(({ id }) => id === workload)?.guest.id ?? '';
}

function termsOf(asked: Askable, platform: Platform, scenario: Scenario, candidate: Candidate): readonly Term[] | null {
  const { experiment, row, year } = candidate;
  const found = platforms.find(({ id }) => id === row.platform);
  if (!found || !asked.near.includes(row.quantity)) return null;
  const kinship = platformApart(platform, found, row.techniques ?? {});
  if (!kinship) return null;
  return [
    kinship,
    quantityApart(asked, row.quantity),
    ...(found === platform ? [techniquesApart(platform, scenario, row.techniques ?? {})] : []),
    workloadApart(scenario, row, guestOf(experiment, row)),
    machineApart(scenario, row, year),
    crowdApart(scenario, row),
    clockApart(row),
    cacheApart(scenario, row),
    baselineApart(row),
  ];
}

const told = (words: readonly (string | null)[]): string[] => words.filter((each) => each !== null);

function nearOf(asked: Askable, platform: Platform, scenario: Scenario, candidate: Candidate): Near[] {
  const terms = termsOf(asked, platform, scenario, candidate);
  if (!terms) return [];
  return [
    {
      ...candidate,
      distance: terms.reduce((sum, { distance }) => sum + distance, 0),
      same: told(terms.map(({ same }) => same)),
      differs: told(terms.map(({ differs }) => differs)),
    },
  ];
}

/** Rows that are shown, and how many of them one source may have: a table of forty rows is one witness. */
const most = 8;
const mostOfSource = 3;

/**
 * The rows nearest to a figure of a scenario, nearest first, at most eight and at most three of one source. The distance is a sum of
 * terms, each stated where it is computed: platform (0 to 200), quantity (10 a place, 1 among statistics of a start), techniques (to 20), baseline (15), phases that the clock did not
 * see (2 each), workload (to 8), years between the machines (to 5.5), powers of ten between the numbers of instances (2 each; of starts in flight at once 10 each), cache (3).
 * So the platform decides, then what was measured, then under what conditions. Ties are kept in the order given. Rows of platforms
 * that share neither family nor half of the techniques are not near at any distance.
 */
export function near(asked: Askable, platform: Platform, scenario: Scenario, candidates: readonly Candidate[]): Near[] {
  const counts = new Map<string, number>();
  return candidates
    .flatMap((candidate) => nearOf(asked, platform, scenario, candidate))
    .toSorted((a, b) => a.distance - b.distance)
    .filter(({ row: { source } }) => {
      const before = counts.get(source) ?? 0;
      counts.set(source, before + 1);
      return before < mostOfSource;
    })
    .slice(0, most);
}

/** A published figure, or a prediction of one, where it lies on the axis of what is asked: totals for each instance, throughput as the time that it takes. */
export function drawnAt(row: Pick<ExperimentRow, 'quantity' | 'instances'>, value: number): number {
  if (row.quantity === 'memory-total') return value / (row.instances ?? 1);
  return row.quantity === 'throughput-ratio' ? 1 / value : value;
}
