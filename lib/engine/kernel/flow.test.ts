import { describe, expect, it } from 'vitest';
import { anyNetwork } from './any-network.fixture';
import { flow } from './flow';
import { mostVisits, type Network, type Station } from './network';
import { drawInteger, drawOpen, lognormalFactor, streamOf } from './random';
import { recompute } from './recompute.fixture';
import { referenceCpuStorm, referenceStorm } from './reference-storm';
import { quantileOf, sumOf } from './tally';

const cpu = (cores: number, cap = 1): Station => ({ sort: 'shared', scope: 'site', capacity: [cores], cap });

/** One site; `works` of jobs that all arrive at 0 and visit station 0. */
function oneStation(station: Station, works: readonly number[], more: Partial<Network> = {}): Network {
  return {
    sites: 1,
    stations: [station],
    classes: [{ visits: [{ station: 0, work: 1 }] }],
    arrivals: new Float64Array(works.length),
    classOf: new Uint16Array(works.length),
    siteOf: new Uint32Array(works.length),
    seed: 1,
    factors: Float64Array.from(works),
    ...more,
  };
}

const relative = (a: number, b: number) => Math.abs(a - b) / b;

describe('the reference storm agrees with four other simulators', () => {
  it.each([
    {
      storm: referenceStorm(1000, 10),
      p50: 129.535957044,
      p95: 170.975230621,
      p99: 178.675244477,
      max: 181.179013138,
      sum: 120952.137657,
    },
    {
      storm: referenceStorm(10000, 100),
      p50: 133.151605566,
      p95: 175.571306328,
      p99: 183.058254669,
      max: 194.249178045,
      sum: 1251435.404522,
    },
  ])('over three stations: last at $max s', ({ storm, p50, p95, p99, max, sum }) => {
    const ends = flow(storm);
    const sorted = ends.slice().sort();
    expect(relative(quantileOf(sorted, 0.5), p50)).toBeLessThan(1e-9);
    expect(relative(quantileOf(sorted, 0.95), p95)).toBeLessThan(1e-9);
    expect(relative(quantileOf(sorted, 0.99), p99)).toBeLessThan(1e-9);
    expect(relative(quantileOf(sorted, 1), max)).toBeLessThan(1e-9);
    expect(relative(sumOf(ends), sum)).toBeLessThan(1e-9);
  });

  it('with the processor phase alone', () => {
    const ends = flow(referenceCpuStorm(10000, 100));
    const sorted = ends.slice().sort();
    expect(relative(quantileOf(sorted, 0.5), 88.9735)).toBeLessThan(1e-9);
    expect(relative(quantileOf(sorted, 1), 126.97796875)).toBeLessThan(1e-9);
    expect(relative(sumOf(ends), 837340.752844)).toBeLessThan(1e-9);
  });

  it('without the limit of one core', () => {
    const ends = flow(referenceStorm(1000, 10, Infinity));
    expect(relative(quantileOf(ends.slice().sort(), 1), 152.468042718)).toBeLessThan(1e-9);
    expect(relative(sumOf(ends), 93885.630566)).toBeLessThan(1e-9);
  });
});

describe('a shared station', () => {
  it.each([1, 7, 63, 64, 500])('lets %i jobs that start together end as the closed form says', (jobs) => {
    const stream = streamOf(3, jobs);
    const works = Array.from({ length: jobs }, (_, i) => 1 + drawInteger(stream, i, 40));
    const order = works.map((_, i) => i).sort((a, b) => works[a]! - works[b]!);
    const expected: number[] = [];
    let time = 0;
    order.forEach((job, k) => {
      const before = k === 0 ? 0 : works[order[k - 1]!]!;
      time += (works[job]! - before) / Math.min(1, 8 / (jobs - k));
      expected[job] = time;
    });
    for (const scope of ['site', 'all'] as const)
      flow(oneStation({ sort: 'shared', scope, capacity: [8], cap: 1 }, works)).forEach((end, job) =>
        expect(end).toBeCloseTo(expected[job]!, 9),
      );
  });

  it('shares one core between a job and one that comes later', () => {
    // The first runs alone for 1 s, then both at half speed: it needs 2 s more, and the other has 1 of 3 left.
    const ends = flow(oneStation(cpu(1), [2, 3], { arrivals: Float64Array.of(0, 1) }));
    expect([...ends]).toEqual([3, 5]);
  });

  it('gives residents what they ask for while there is enough, and an equal share when there is not', () => {
    const withResidents = (count: number, demand: number) =>
      flow(oneStation(cpu(4, 4), [8, 8], { residents: { station: 0, count: [count], demand: [demand] } }))[1];
    expect(withResidents(0, 0)).toBe(4);
    expect(withResidents(2, 1)).toBe(8 / 1.5);
    expect(withResidents(6, 6)).toBe(8 / (4 / 8));
  });

  it('slows down once a job stays', () => {
    const network = oneStation(cpu(2), [1, 3, 3, 3], {
      classes: [{ visits: [{ station: 0, work: 1 }], stays: { station: 0, demand: 1.5 } }],
    });
    const ends = flow(network);
    // Four share two cores until 2 s; then three share with the resident, 2 / 4 cores each, for 2 core-seconds each.
    expect([...ends]).toEqual([2, 6, 6, 6]);
  });
});

describe('a serial station', () => {
  it('serves in order of arrival, and of number among those that come together', () => {
    const works = [5, 1, 1, 2];
    const ends = flow(
      oneStation({ sort: 'serial', scope: 'site' }, works, { arrivals: Float64Array.of(0, 0, 0, 100) }),
    );
    expect([...ends]).toEqual([5, 6, 7, 102]);
  });

  it('takes longer for each resident that is there when the turn starts', () => {
    const network: Network = {
      ...oneStation({ sort: 'serial', scope: 'site' }, [1, 1, 1]),
      stations: [{ sort: 'serial', scope: 'site' }, cpu(8)],
      classes: [{ visits: [{ station: 0, work: 1, growth: 0.25 }], stays: { station: 1, demand: 0 } }],
      residents: { station: 1, count: [4], demand: [0] },
    };
    expect([...flow(network)]).toEqual([2, 4, 6.25]);
  });
});

describe('at one instant', () => {
  it('jobs of equal work go on by number within a station, and sites by number before that', () => {
    const network: Network = {
      sites: 2,
      stations: [
        { sort: 'shared', scope: 'site', capacity: [2, 2], cap: 1 },
        { sort: 'serial', scope: 'all' },
      ],
      classes: [
        {
          visits: [
            { station: 0, work: 1 },
            { station: 1, work: 10 },
          ],
        },
      ],
      arrivals: new Float64Array(4),
      classOf: new Uint16Array(4),
      siteOf: Uint32Array.of(1, 0, 1, 0),
      seed: 1,
    };
    expect([...flow(network)]).toEqual([31, 11, 41, 21]);
  });
});

describe('durations', () => {
  it('tell the time of each visit, waiting included', () => {
    const network: Network = {
      ...oneStation(cpu(1), [1, 1]),
      stations: [{ sort: 'serial', scope: 'all' }, cpu(1), { sort: 'delay' }],
      classes: [
        {
          visits: [
            { station: 0, work: 2 },
            { station: 1, work: 3 },
            { station: 2, work: 0.5 },
          ],
        },
      ],
    };
    const { factors: _, ...drawn } = network;
    const durations = new Float32Array(6);
    expect([...flow(drawn, durations)]).toEqual([6.5, 8.5]);
    expect([...durations]).toEqual([2, 4, 0.5, 4, 4, 0.5]);
  });
});

describe('any network', () => {
  const networks = Array.from({ length: 120 }, (_, seed) => anyNetwork(seed));

  it('ends every job and every visit when the plain way does', () => {
    for (const network of networks) {
      const most = mostVisits(network);
      const durations = new Float32Array(network.arrivals.length * most);
      const ends = flow(network, durations);
      const plain = recompute(network);
      ends.forEach((end, job) => expect(Math.abs(end - plain.ends[job]!), `job ${job}`).toBeLessThan(1e-8));
      const last = Float64Array.from(network.arrivals);
      for (const { job, visit, at } of plain.events) {
        if (visit >= 0) expect(durations[job * most + visit]).toBeCloseTo(at - last[job]!, 3);
        last[job] = at;
      }
    }
  });

  it('takes one factor of a job for all its visits', () => {
    for (const network of networks.slice(0, 20)) {
      const jobs = network.arrivals.length;
      const most = mostVisits(network);
      const each = Float64Array.from({ length: jobs }, (_, job) => 0.5 + ((job * 7) % 10) / 10);
      const all = Float64Array.from({ length: jobs * most }, (_, cell) => each[Math.floor(cell / most)]!);
      expect(flow({ ...network, factors: each })).toEqual(flow({ ...network, factors: all }));
    }
  });

  it('comes to the same whatever the numbers of its jobs, if their order is told', () => {
    for (const network of networks.slice(0, 40)) {
      const most = mostVisits(network);
      const jobs = network.arrivals.length;
      const factors = Float64Array.from({ length: jobs }, (_, job) => 0.5 + ((job * 7) % 10.01) / 10);
      const order = Int32Array.from({ length: jobs }, (_, job) => jobs - 1 - job);
      const arrivals = network.arrivals.map((at, job) => at + job * 1e-6);
      const straight = new Float32Array(jobs * most);
      const ends = flow({ ...network, arrivals, factors }, straight);
      const durations = new Float32Array(jobs * most);
      const backwards = {
        ...network,
        arrivals: arrivals.toReversed(),
        order,
        classOf: network.classOf.toReversed(),
        siteOf: network.siteOf.toReversed(),
        factors: factors.toReversed(),
      };
      expect(flow(backwards, durations)).toEqual(ends.toReversed());
      for (let job = 0; job < jobs; job++)
        expect(durations.slice((jobs - 1 - job) * most, (jobs - job) * most)).toEqual(
          straight.slice(job * most, (job + 1) * most),
        );
    }
  });

  it('may end in the array in which its jobs came', () => {
    for (const network of networks.slice(0, 20)) {
      const ends = flow(network);
      const arrivals = network.arrivals.slice();
      expect(flow({ ...network, arrivals }, undefined, arrivals)).toBe(arrivals);
      expect(arrivals).toEqual(ends);
    }
  });

  it('gives the same bytes each time and leaves its input as it was', () => {
    for (const network of networks.slice(0, 20)) {
      const before = structuredClone(network);
      expect(flow(network)).toEqual(flow(network));
      expect(network).toEqual(before);
    }
  });

  it("obeys Little's law: the mean number present is the arrival rate times the mean stay", () => {
    for (const network of networks) {
      const ends = flow(network);
      const { events } = recompute(network);
      const span = events.at(-1)!.at;
      if (span === 0) continue;
      let area = 0;
      let present = 0;
      let before = 0;
      const stages = network.classes.map(({ visits }) => visits.length);
      for (const { job, visit, at } of events) {
        area += present * (at - before);
        before = at;
        if (visit === -1) present++;
        if (visit === stages[network.classOf[job]!]! - 1) present--;
      }
      const stay = ends.reduce((sum, end, job) => sum + end - network.arrivals[job]!, 0) / ends.length;
      expect(Math.abs(area / span - (ends.length / span) * stay)).toBeLessThan(1e-8);
    }
  });

  it('does all the work and no more: a busy serial station is never idle before its last job is through', () => {
    const stream = streamOf(9, 9);
    const works = Array.from({ length: 200 }, (_, i) => lognormalFactor(drawOpen(stream, i), 1));
    const total = works.reduce((sum, work) => sum + work, 0);
    for (const station of [{ sort: 'serial', scope: 'all' }, cpu(1, Infinity), cpu(1, 1)] as const)
      expect(Math.max(...flow(oneStation(station, works)))).toBeCloseTo(total, 9);
  });

  it('spreads the works of a class as the lognormal law says: median 1, and the mean e^(sigma^2 / 2)', () => {
    const jobs = 20000;
    const ends = flow({
      sites: 1,
      stations: [{ sort: 'delay' }],
      classes: [{ visits: [{ station: 0, work: 10, sigma: 0.5 }] }],
      arrivals: new Float64Array(jobs),
      classOf: new Uint16Array(jobs),
      siteOf: new Uint32Array(jobs),
      seed: 4,
    });
    expect(relative(quantileOf(ends.slice().sort(), 0.5), 10)).toBeLessThan(0.01);
    expect(relative(sumOf(ends) / jobs, 10 * Math.exp(0.125))).toBeLessThan(0.01);
  });
});
