import { describe, expect, it } from 'vitest';
import { shared } from './shared';

const asker = () => new AbortController();
const untilStopped = (signal: AbortSignal) =>
  new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('stopped')));

describe('shared work', () => {
  it('is done once for all who ask for the same key, and again later', async () => {
    const share = shared<number>();
    let done = 0;
    const work = async () => ++done;
    const ask = (key: string) => share(key, asker().signal, work);
    expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([1, 1, 2]);
    expect(await ask('a')).toBe(3);
  });

  it('goes on while one asker is left and stops with the last', async () => {
    const share = shared<string>();
    const [first, second] = [asker(), asker()];
    const stops: string[] = [];
    const work = async (signal: AbortSignal) => {
      signal.addEventListener('abort', () => stops.push('told'));
      return untilStopped(signal);
    };
    const answers = [share('a', first.signal, work), share('a', second.signal, work)];
    first.abort();
    expect(stops).toEqual([]);
    second.abort();
    expect(stops).toEqual(['told']);
    expect(await Promise.all(answers)).toEqual(['stopped', 'stopped']);
  });

  it('begins anew for one who comes after the last has gone', async () => {
    const share = shared<string>();
    const first = asker();
    const old = share('a', first.signal, untilStopped);
    first.abort();
    const fresh = share('a', asker().signal, async () => 'fresh');
    expect(await Promise.all([old, fresh])).toEqual(['stopped', 'fresh']);
  });
});
