import { describe, expect, it } from 'vitest';
import type { Platform } from '../model/platform';
import type { Scenario } from '../model/scenario';
import { estateOf } from './estate';
import {
  containers,
  database,
  host,
  known,
  layoutBy,
  machines,
  nested,
  scenario,
  service,
  step,
} from './estate.fixture';
import { drawOpen, normalQuantile, streamOf } from './kernel/random';
import type { Layout } from './layout';
import { stormOf } from './storm';

const start = (platform: Platform, layout: Layout, changes: Partial<Scenario> = {}) =>
  stormOf(estateOf({ ...scenario, ...changes }, platform), layout);

const readyOf = (platform: Platform, layout: Layout, changes: Partial<Scenario> = {}) =>
  start(platform, layout, changes).timeline.map(([seconds]) => seconds);

const one = layoutBy([[0]]);
const alone = (count: number) => layoutBy(Array.from({ length: count }, () => [0]));
const together = (count: number) => layoutBy([new Array<number>(count).fill(0)]);
const oneCore = { ...host, cores: known(1, 'cores') };

/** Nothing but what is given, and an application that starts in 2 core-seconds. */
const startingBy = (phases: Platform['start'], platform = containers): Platform => ({ ...platform, start: phases });

describe('one instance on an idle host', () => {
  const platform = startingBy(
    {
      control: [step('serial', 0.5), step('controller', 0.25)],
      image: [step('wait', 0.125)],
      monitor: [step('cpu', 0.5)],
      firmware: [step('cpu', 0.75)],
    },
    machines,
  );

  it('is ready after the sum of its phases', () => {
    const { ready, phases } = start(platform, one);
    expect(ready.last).toBe(0.75 + 0.125 + 0.5 + 0.75 + 1 + 0.5 + 2);
    expect(phases.map(({ id, p50 }) => [id, p50])).toEqual([
      ['control', 0.75],
      ['image', 0.125],
      ['monitor', 0.5],
      ['firmware', 0.75],
      ['kernel', 1],
      ['userspace', 0.5],
      ['application', 2],
    ]);
  });

  it('feels the platform’s overhead in its application and the boot of its guest where they are slower', () => {
    const slow = { ...platform, bootStretch: known(3, '1') };
    const estate = estateOf(scenario, slow);
    const instances = estate.instances.map((instance) => ({ ...instance, slowdown: 1.5 }));
    expect(stormOf({ ...estate, instances }, one).ready.last).toBe(2.125 + 3 * 1 + 0.5 + 1.5 * 2);
  });
});

describe('instances on one host', () => {
  it('do not feel each other while there is a core for each', () => {
    expect(readyOf(containers, together(4))).toEqual([2, 2, 2, 2]);
  });

  it('share the cores: five on four take 5/4 of the time, two on one twice', () => {
    expect(readyOf(containers, together(5))).toEqual(new Array(5).fill(2.5));
    expect(readyOf(containers, layoutBy([[0, 0]], 1, oneCore), { hosts: [{ host: oneCore, limit: null }] })).toEqual([
      4, 4,
    ]);
  });

  it('that are up go on taking what they ask for', () => {
    const quick = { ...service, start: [step('cpu', 1)] };
    const slow = { ...service, id: 'slow', start: [step('cpu', 3)] };
    const mix = [quick, slow].map((workload) => ({ workload, weight: 1 }));
    const hosts = [{ host: oneCore, limit: null }];
    // Until 2 s both get half a core; then the first keeps its half, and 2 core-seconds take 4 s.
    expect(readyOf(containers, layoutBy([[0, 1]], 1, oneCore), { mix, hosts })).toEqual([2, 6]);
  });

  it('read from one disk: each gets its share of 100 MiB/s', () => {
    const reading = { ...service, start: [step('disk', 100)] };
    const mix = [{ workload: reading, weight: 1 }];
    expect(readyOf(containers, together(3), { mix })).toEqual([3, 3, 3]);
    expect(readyOf(containers, alone(3), { mix })).toEqual([1, 1, 1]);
  });

  it('wait their turn in the tool stack: the k-th waits k turns', () => {
    const { timeline, phases } = start(startingBy({ control: [step('serial', 0.5)] }), together(3));
    expect(timeline).toEqual([
      [2.5, 1],
      [3, 2],
      [3.5, 3],
    ]);
    expect(phases.map(({ id, mean }) => [id, mean])).toEqual([
      ['control', 1],
      ['application', 2],
    ]);
  });

  it('take longer for each one that is up already', () => {
    const growing = startingBy({ control: [step('serial', 0.5, 0.1)] });
    const arrival = { pattern: 'ramp', perSecond: 0.1 } as const;
    expect(start(growing, together(3), { arrival }).ready.quantiles.at(-1)).toBeCloseTo(0.5 + 2 * 0.1 + 2, 9);
    expect(start(growing, together(3), { arrival }).ready.mean).toBeCloseTo(0.5 + 0.1 + 2, 9);
  });
});

describe('instances on hosts of their own', () => {
  it('have a tool stack each, but one controller for all', () => {
    expect(readyOf(startingBy({ control: [step('serial', 0.5)] }), alone(3))).toEqual([2.5, 2.5, 2.5]);
    expect(readyOf(startingBy({ control: [step('controller', 0.5)] }), alone(3))).toEqual([2.5, 3, 3.5]);
  });

  it('start by the clocks of their hosts, where the clock of the measurement is known', () => {
    const measured = { ...step('cpu', 2), amount: { ...known(2, 'core-s'), clockGHz: 1 } };
    const fast = { ...host, clockGHz: known(2, 'GHz') };
    const hosts = [
      { host, limit: 1 },
      { host: fast, limit: null },
    ];
    const layout = { ...alone(2), hosts: [host, fast], kindOfHost: Uint8Array.of(0, 1) };
    const mix = [{ workload: { ...service, start: [measured, step('wait', 1)] }, weight: 1 }];
    expect(readyOf(containers, layout, { hosts, mix })).toEqual([2, 3]);
  });
});

describe('containers in guests', () => {
  it('wait until their guest is up, and count its boot among their phases', () => {
    const { ready, phases } = start(nested, together(2));
    expect(ready.last).toBe(1 + 0.5 + 2);
    expect(phases.map(({ id, p95 }) => [id, p95])).toEqual([
      ['kernel', 1],
      ['userspace', 0.5],
      ['application', 2],
    ]);
  });

  it('have guests that share their host while they boot', () => {
    const hosts = [{ host: oneCore, limit: null }];
    // Two boots of 1 core-second on one core, two reads of 50 MiB, then two starts of 2 core-seconds.
    expect(readyOf(nested, layoutBy([[0], [0]], 2, oneCore), { hosts })).toEqual([2 + 1 + 4, 2 + 1 + 4]);
  });

  it('that come later find it up', () => {
    const arrival = { pattern: 'ramp', perSecond: 0.1 } as const;
    const { ready, phases } = start(nested, together(2), { arrival });
    expect(ready.quantiles[0]).toBe(2);
    expect(ready.last).toBe(3.5);
    expect(phases[0]).toMatchObject({ id: 'kernel', mean: 0.5 });
  });
});

describe('cold caches', () => {
  it('add the set-up of a fetch and the image at the pace of one fetch', () => {
    const { ready, phases } = start(containers, one, { cache: 'cold' });
    expect(ready.last).toBe(1 + 200 / 50 + 2);
    expect(phases[0]).toMatchObject({ id: 'image', mean: 5 });
  });

  it('make hosts share what the store sends out, and each host fetches an image once', () => {
    expect(readyOf(containers, alone(5), { cache: 'cold' })).toEqual(new Array(5).fill(1 + (5 * 200) / 100 + 2));
    expect(readyOf(containers, together(4), { cache: 'cold' })).toEqual(new Array(4).fill(1 + 4 + 2));
  });

  it('are never faster than warm ones', () => {
    for (const platform of [containers, nested, machines]) {
      const [warm, cold] = (['warm', 'cold'] as const).map((cache) => start(platform, together(6), { cache }).ready);
      cold?.quantiles.forEach((seconds, i) => expect(seconds).toBeGreaterThan(warm?.quantiles[i] ?? Infinity));
    }
  });
});

describe('a ramp', () => {
  const arrival = { pattern: 'ramp', perSecond: 0.25 } as const;

  it('counts from each request, and the time line from the first', () => {
    const { ready, timeline } = start(containers, together(3), { arrival });
    expect(ready.quantiles).toEqual(new Array(21).fill(2));
    expect(timeline).toEqual([
      [2, 1],
      [6, 2],
      [10, 3],
    ]);
  });

  it('obeys Little’s law: on average as many are starting as come in the mean time of a start', () => {
    const { ready, timeline } = start(startingBy({ control: [step('serial', 1)] }), together(40), {
      arrival: { pattern: 'ramp', perSecond: 2 },
      load: 0.01,
    });
    const end = timeline.at(-1)?.[0] ?? 0;
    const waiting = timeline.reduce((sum, [seconds], i) => sum + seconds - i / 2, 0) / end;
    expect(waiting).toBeCloseTo((40 / end) * ready.mean, 9);
    // The tool stack takes one a second and two come: the last has waited half as many seconds as there are instances.
    expect(ready.last).toBeCloseTo(40 + 2 - 39 / 2, 9);
  });
});

describe('draws', () => {
  const drawn: Platform = { ...startingBy({ monitor: [step('wait', 1)] }), startSigma: known(0.1, '1') };

  it('are the same for the same seed and others for another', () => {
    const [first, again, other] = [1, 1, 2].map((seed) => JSON.stringify(start(drawn, alone(50), { seed })));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('give whole starts the spread that was published for them', () => {
    const { ready } = start(drawn, alone(4000));
    expect(ready.p50).toBeCloseTo(3, 1);
    expect(Math.log(ready.p95 / ready.p50) / 1.645).toBeCloseTo(0.1, 2);
  });

  it('make one factor for all the steps of an instance', () => {
    const factor = Math.exp(0.1 * normalQuantile(drawOpen(streamOf(1, 0), 0)));
    const { ready, phases } = start(drawn, one);
    expect(ready.last).toBeCloseTo(3 * factor, 12);
    expect((phases[1]?.mean ?? 0) / (phases[0]?.mean ?? 1)).toBeCloseTo(2, 6);
  });

  it('of one instance do not hang on how many there are', () => {
    const [two, three] = [2, 3].map((count) => start(drawn, alone(count)).ready);
    expect(three?.quantiles).toEqual(expect.arrayContaining([two?.quantiles[0], two?.last]));
  });
});

it('a mix keeps what each workload takes in each phase', () => {
  const slow = { ...database, start: [step('cpu', 5)] };
  const mix = [service, slow].map((workload) => ({ workload, weight: 1 }));
  const { ready, phases } = start(containers, layoutBy([[0], [1]]), { mix });
  expect([ready.quantiles[0], ready.last, phases[0]?.mean]).toEqual([2, 5, 3.5]);
});
