import type { PlatformResult, Result, StartResult } from '../../model/result';
import { nothingPlaced } from '../drawing/finding';
import { duration, instances } from '../drawing/number';

type Started = PlatformResult & { readonly start: StartResult };
const isStarted = (platform: PlatformResult): platform is Started => platform.start !== null;

/** What a reader should take away: the fastest and the slowest median, and the longest wait for the last instance. */
export function bootFinding(result: Result): { readonly headline: string; readonly summary: string } {
  const sorted = result.platforms.filter(isStarted).toSorted((a, b) => a.start.ready.p50 - b.start.ready.p50);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return nothingPlaced(result);
  const median = ({ name, start: { ready } }: Started): string => `${name} in ${duration.short(ready.p50)}`;
  const of = instances.spoken(first.placement.placed);
  if (first === last)
    return {
      headline: `${first.name} is ready in ${duration.short(first.start.ready.p50)} at the median, the last of ${of} after ${duration.short(first.start.ready.last)}.`,
      summary: `${first.name}: half of the instances are ready after ${duration.short(first.start.ready.p50)}, 95 in 100 after ${duration.short(first.start.ready.p95)}, all after ${duration.short(first.start.ready.last)}.`,
    };
  const slow = sorted.toSorted((a, b) => b.start.ready.last - a.start.ready.last)[0] ?? last;
  return {
    headline: `${first.name} is ready in ${duration.short(first.start.ready.p50)} at the median, ${last.name} in ${duration.short(last.start.ready.p50)}.`,
    summary: `Median time until ready, fastest first: ${sorted.map(median).join(', ')}. The longest wait for the last instance is ${duration.short(slow.start.ready.last)}, on ${slow.name}.`,
  };
}
