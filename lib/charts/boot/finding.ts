import type { PlatformResult, Result } from '../../model/result';
import { type Finding, listed, tell } from '../drawing/finding';
import { duration, instances } from '../drawing/number';

const lastOf = ({ start }: PlatformResult): number => start?.ready.last ?? 0;

/** The longest wait for a last instance, and on which platforms. */
function longest(platforms: readonly PlatformResult[]): string {
  const most = duration.short(Math.max(...platforms.map(lastOf)));
  const names = platforms.filter((platform) => duration.short(lastOf(platform)) === most).map(({ name }) => name);
  return `The longest wait of an instance is ${most}, on ${listed(names)}.`;
}

/** What a reader should take away: the fastest and the slowest median, and the longest wait of all. */
export const bootFinding = (result: Result): Finding =>
  tell(result, {
    value: ({ start }) => start?.ready.p50 ?? null,
    figure: duration.short,
    headline: ({ low, high, lowest, highest, all }) => {
      const median = `An instance is ready in ${low.figure} at the median on ${lowest}`;
      if (all.length === 1)
        return `${median}, the last of ${instances.spoken(low.platform.placement.placed)} after ${duration.short(lastOf(low.platform))}.`;
      return highest === null ? `${median}.` : `${median} and in ${high.figure} on ${highest}.`;
    },
    list: 'Median time until ready, fastest first',
    more: ({ all }) => longest(all.map(({ platform }) => platform)),
  });
