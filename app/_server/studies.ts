import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { Result } from '../../lib/model/result';
import type { Scenario } from '../../lib/model/scenario';
import { scenarioQuery } from '../../lib/query';
import { type Outcome, type Pool, pool } from './pool';
import { type Shared, shared } from './shared';
import { studyBytes } from './study-bytes';

/** Workloads times platforms up to which a study runs in the server's own thread: under 0.1 s of work. */
const inlineWork = 8_000;
/** Results that are kept, bytes. */
const cacheBytes = 64 * 2 ** 20;
/** Time that one study may take, ms, and how many may wait for a thread. */
const limitMs = 10_000;
const queue = 8;

interface Studies {
  readonly results: LRUCache<string, Uint8Array<ArrayBuffer>>;
  readonly ongoing: Shared<Outcome>;
  readonly pool: Pool;
}

/** On globalThis, because each bundle has its own copy of a module. */
const key = Symbol.for('ringside.studies');

const open = (): Studies => ({
  results: new LRUCache({ maxSize: cacheBytes, sizeCalculation: (bytes) => bytes.byteLength }),
  ongoing: shared(),
  pool: pool({
    spawn: () =>
      new Worker(new URL('./study-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } }),
    size: Math.max(1, availableParallelism() - 1),
    queue,
    limitMs,
  }),
});

function studies(): Studies {
  const home = globalThis as { [key]?: Studies };
  home[key] ??= open();
  return home[key];
}

function here(query: string): Outcome {
  try {
    return { kind: 'done', bytes: studyBytes(query) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/**
 * The result of a scenario as JSON in UTF-8: from the cache, computed here when small, in a thread of its own when not.
 * The signal says that the asker has gone.
 */
export async function resultBytes(scenario: Scenario, signal: AbortSignal): Promise<Outcome> {
  const { results, ongoing, pool: run } = studies();
  const query = scenarioQuery(scenario);
  const kept = results.get(query);
  if (kept) return { kind: 'done', bytes: kept };
  const small = scenario.count * scenario.platforms.length <= inlineWork;
  const outcome = small ? here(query) : await ongoing(query, signal, (stop) => run(query, stop));
  if (outcome.kind === 'done') results.set(query, outcome.bytes);
  return outcome;
}

/** The result of a scenario for a page that is made on the server, or null when it takes too long now. */
export async function resultOf(scenario: Scenario, signal = new AbortController().signal): Promise<Result | null> {
  const outcome = await resultBytes(scenario, signal);
  if (outcome.kind === 'failed') throw outcome.error;
  return outcome.kind === 'done' ? JSON.parse(new TextDecoder().decode(outcome.bytes)) : null;
}
