import type { PlatformResult } from '../model/result';

/** Per instance what parts that come with instances take, MiB. The host’s own share is left out, as the experiments do. */
const perInstance = (parts: readonly { readonly scope: string; readonly mib: number }[], saved: number, n: number) =>
  (parts.filter(({ scope }) => scope !== 'host').reduce((sum, { mib }) => sum + mib, 0) - saved) / Math.max(1, n);

type Reading = (result: PlatformResult) => number | null;

const readings: Readonly<Record<string, Reading>> = {
  'boot-p50': ({ start }) => start?.ready.p50 ?? null,
  'boot-mean': ({ start }) => start?.ready.mean ?? null,
  'boot-p95': ({ start }) => start?.ready.p95 ?? null,
  'boot-p99': ({ start }) => start?.ready.p99 ?? null,
  makespan: ({ start }) => start?.ready.last ?? null,
  'memory-per-instance': ({ footprint, placement }) =>
    footprint && perInstance(footprint.memory, footprint.sharedMiB, placement.placed),
  'vmm-memory': ({ footprint, placement }) => {
    const monitors = footprint?.memory.filter(({ role }) => role === 'vmm' || role === 'runtime') ?? [];
    return footprint && perInstance(monitors, 0, placement.placed);
  },
  'image-size': ({ footprint, placement }) => footprint && perInstance(footprint.disk, 0, placement.placed),
  slowdown: ({ overhead }) => overhead?.slowdown ?? null,
  'latency-added': ({ overhead }) => overhead?.latencyUs ?? null,
  density: ({ placement }) => (placement.placed > 0 ? placement.density : null),
  power: ({ power }) => power?.watts ?? null,
  lost: ({ blast }) => (blast.length > 0 ? Math.max(...blast.map(({ most }) => most)) : null),
};

/** A figure of a result in the unit of what is asked; null where the platform has none. */
export const readingOf = (result: PlatformResult, quantity: string): number | null =>
  readings[quantity]?.(result) ?? null;

const footing: Readonly<
  Record<string, (result: PlatformResult) => PlatformResult['start' | 'footprint' | 'overhead' | 'power' | 'placement']>
> = {
  'memory-per-instance': ({ footprint }) => footprint,
  'vmm-memory': ({ footprint }) => footprint,
  'image-size': ({ footprint }) => footprint,
  slowdown: ({ overhead }) => overhead,
  'latency-added': ({ overhead }) => overhead,
  density: ({ placement }) => placement,
  lost: ({ placement }) => placement,
  power: ({ power }) => power,
};

/** What the figure rests on. */
export const footingOf = (result: PlatformResult, quantity: string) =>
  (footing[quantity] ?? (({ start }: PlatformResult) => start))(result)?.provenance ?? null;

/** From the fastest twentieth to the last instance, for what differs between instances. */
export function spreadOf({ start }: PlatformResult, quantity: string): readonly [number, number] | null {
  if (!start || !/^boot-|^makespan$/.test(quantity)) return null;
  const { quantiles, p50, last } = start.ready;
  return [quantiles[1] ?? p50, last];
}
