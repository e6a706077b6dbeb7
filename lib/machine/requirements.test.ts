import { describe, expect, it } from 'vitest';
import { ways } from './index';
import { load } from './load';
import { samples } from './probes';
import { control, efficiency, sharesOf } from './requirements';
import { run } from './trace';

const [sleep] = samples;

const traceOf = (id: string) => {
  const way = ways.find((each) => each.id === id) ?? (ways[0] as (typeof ways)[number]);
  const loading = load(sleep as (typeof samples)[number], 'classic', way.ported);
  if (!loading.ok) throw new Error('the sample does not assemble');
  return run(way, loading.machine);
};

describe('the three requirements', () => {
  it('control is not asked of the bare machine and holds under each monitor', () => {
    expect(control(traceOf('bare'))).toBeNull();
    for (const { id } of ways.slice(1)) expect(control(traceOf(id)), id).toMatchObject({ holds: true, step: null });
  });

  it('control is seen to be lost: real vectors changed, an entry into the monitor', () => {
    const trace = traceOf('nested');
    const broken = (change: (world: (typeof trace.moments)[number]['world']) => object) => ({
      ...trace,
      moments: trace.moments.map((moment, at) =>
        at === 7 ? { ...moment, world: { ...moment.world, ...change(moment.world) } } : moment,
      ),
    });
    const vectors = broken(({ real }) => ({ real: { ...real, vectors: 77 } }));
    expect(control(vectors)).toMatchObject({
      holds: false,
      step: 7,
      why: 'After step 7 the guest had the real vectors.',
    });
    const entry = broken(({ monitor }) => ({ monitor: monitor.with(2, (monitor[2] ?? []).with(0, 0x17)) }));
    expect(control(entry)).toMatchObject({ step: 7, why: 'After step 7 the guest had memory of the monitor.' });
  });

  it('efficiency: shares add up, and no monitor acts without need', () => {
    for (const { id } of ways) {
      const trace = traceOf(id);
      const { steps, direct, copied, monitor } = sharesOf(trace);
      expect(direct + copied + monitor, id).toBe(steps);
      expect(efficiency(trace), id).toMatchObject({ holds: true });
    }
    expect(sharesOf(traceOf('bare')).direct).toBe(1048);
    expect(sharesOf(traceOf('nested')).monitor).toBeLessThan(sharesOf(traceOf('shadowed')).monitor);
  });

  it('translated code stays in the cache: the kernel is not run directly, and little is translated twice', () => {
    const trace = traceOf('binary-translation');
    const inKernel = trace.moments.filter(({ from }) => from !== null && from.ring < 3);
    expect(inKernel.filter(({ means }) => means === 'direct')).toEqual([]);
    const translated = trace.moments.reduce((sum, each) => sum + each.translated, 0);
    expect(translated).toBeLessThan(2 * 126);
  });

  it('a store into a page table traps once under binary translation and is adapted', () => {
    const { moments } = traceOf('binary-translation');
    const stores = moments.filter(({ event }) => event === 'pageTableUpdate');
    expect(stores.map(({ means, note }) => [means, note])).toEqual([['trap', 'page not writable']]);
    expect(moments.at(-1)?.world.adapted).toEqual([stores[0]?.from?.pc]);
  });
});
