import type { Mark } from '../../lib/model/scene';
import { pairsOf, queryOf } from '../../lib/query/pairs';

/** A figure that is doubted: a quantity of a platform. */
export interface Doubt {
  readonly platform: string;
  readonly quantity: string;
}

/** What the marks of a chart show, and the marks that show something else. */
const shown: Readonly<Record<string, readonly [usual: string, ...others: readonly (readonly [RegExp, string])[]]>> = {
  'boot-time': [
    'boot-p50',
    [/, 95th percentile of/, 'boot-p95'],
    [/, 99th percentile of/, 'boot-p99'],
    [/, last of/, 'makespan'],
    [/, mean:/, 'boot-mean'],
  ],
  storm: ['boot-p50', [/, all .*ready:/, 'makespan']],
  memory: ['memory-per-instance'],
  disk: ['image-size'],
  overhead: ['slowdown'],
  hosts: ['density'],
  density: ['density'],
  packing: ['density'],
  power: ['power'],
  blast: ['lost'],
};

/** What a reader doubts who doubts a mark; null for what is no prediction of the scenario at hand. */
export function doubtOf(chart: string, { name, platform, series }: Mark): Doubt | null {
  const [usual, ...others] = shown[chart] ?? [];
  if (usual === undefined || platform === null || series.endsWith('scenario A')) return null;
  return { platform, quantity: others.find(([pattern]) => pattern.test(name))?.[1] ?? usual };
}

/** What was published near it, as data. */
export const knownUrl = ({ platform, quantity }: Doubt, query: string): string =>
  `/api/known?${queryOf([...pairsOf(query), ['platform', platform], ['quantity', quantity]])}`;

/** The same as a page, which needs no script. */
export const knownPage = ({ platform, quantity }: Doubt, query: string): string =>
  `/evidence?${queryOf([...pairsOf(query), ['near', quantity], ['of', platform]])}`;

/** Where the row of a point of the evidence stands, whatever is chosen on that page. */
export const rowPage = ({ detail: [title = ''], provenance }: Mark): string =>
  `/evidence?source=${provenance?.sources[0]}&rows=all#${title.split(':')[0]}`;
