import type { Source } from '../model/evidence';
import { applicationSources } from './sources/application';
import { densitySources } from './sources/density';
import { hostSources } from './sources/hosts';
import { kernelSources } from './sources/kernel';
import { mechanismSources } from './sources/mechanism';
import { mechanismNotes } from './sources/mechanism-notes';
import { platformSources } from './sources/platforms';
import { startSources } from './sources/start';
import { workloadSources } from './sources/workloads';

/** Every source that a quantity of the catalogues or a row of the evidence tables names. The rows themselves are in `rows.ts`. */
export const sources: readonly Source[] = [
  ...startSources,
  ...densitySources,
  ...mechanismSources,
  ...mechanismNotes,
  ...applicationSources,
  ...platformSources,
  ...hostSources,
  ...workloadSources,
  ...kernelSources,
];

const byKey = new Map(sources.map((source) => [source.key, source]));

/** The source with this key. Throws when there is none: a quantity without a source does not exist. */
export function sourceOf(key: string): Source {
  const source = byKey.get(key);
  if (!source) throw new Error(`there is no source "${key}"`);
  return source;
}
