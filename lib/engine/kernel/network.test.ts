import { describe, expect, it } from 'vitest';
import { checkNetwork, type Network, type Station } from './network';

const cpu = (cores: number, cap = 1): Station => ({ sort: 'shared', scope: 'site', capacity: [cores], cap });

const sound: Network = {
  sites: 1,
  stations: [cpu(1)],
  classes: [{ visits: [{ station: 0, work: 1 }] }],
  arrivals: new Float64Array(2),
  classOf: new Uint16Array(2),
  siteOf: new Uint32Array(2),
  seed: 1,
};

it('a sound network is let through', () => {
  expect(() => checkNetwork(sound)).not.toThrow();
});

describe('a network that contradicts itself', () => {
  it.each([
    [{ stations: [{ ...cpu(1), capacity: [1, 1] } as Station] }, 'station 0 has 2 capacities, not 1'],
    [{ stations: [cpu(0)] }, 'station 0 has capacity 0 at site 0'],
    [{ stations: [cpu(1, 0)] }, 'station 0 has a cap of 0'],
    [{ classes: [{ visits: [{ station: 3, work: 1 }] }] }, 'class 0 visits station 3, which is not there'],
    [{ classes: [{ visits: [{ station: 0, work: -1 }] }] }, 'class 0 asks station 0 for -1'],
    [{ arrivals: Float64Array.of(1, 0) }, 'job 1 arrives at 0, after job 0 at 1'],
    [{ order: Int32Array.of(0) }, '2 arrivals, 1 in order'],
    [{ order: Int32Array.of(0, 0) }, 'job 0 arrives at 0, after job 0 at 0'],
    [{ order: Int32Array.of(1, 0) }, 'job 0 arrives at 0, after job 1 at 0'],
    [{ order: Int32Array.of(0, 2) }, 'job 2 arrives at NaN, after job 0 at 0'],
    [{ siteOf: Uint32Array.of(0, 1) }, 'job 1 is of site 1'],
    [{ classOf: Uint16Array.of(2, 0) }, 'job 0 is of class 2'],
    [{ factors: new Float64Array(3) }, '3 factors for 2 jobs of 1 visits'],
    [{ residents: { station: 1, count: [1], demand: [1] } }, 'residents would stay at station 1'],
  ] satisfies [Partial<Network>, string][])('%o is refused', (change, message) => {
    expect(() => checkNetwork({ ...sound, ...change })).toThrow(message);
  });

  it('as when work grows with the residents of no site', () => {
    const stations: Station[] = [{ sort: 'serial', scope: 'all' }];
    const classes = [{ visits: [{ station: 0, work: 1, growth: 2 }] }];
    expect(() => checkNetwork({ ...sound, stations, classes })).toThrow(
      'class 0 grows by 2 at station 0, which is of no site',
    );
  });
});
