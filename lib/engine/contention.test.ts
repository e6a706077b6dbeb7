import { describe, expect, it } from 'vitest';
import { contentionOf, erlangC, stretchOf } from './contention';

describe('erlangC', () => {
  it('is the load itself with one server', () => {
    expect(erlangC(1, 0.25)).toBeCloseTo(0.25, 12);
    expect(erlangC(1, 0.9)).toBeCloseTo(0.9, 12);
  });

  it('is one third with two servers and a load of one', () => {
    expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 12);
  });

  it('agrees with the sum of the textbook', () => {
    const [servers, load] = [8, 6.5];
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
    const tail = (load ** servers / factorial(servers)) * (servers / (servers - load));
    const head = Array.from({ length: servers }, (_, n) => load ** n / factorial(n)).reduce((a, b) => a + b, 0);
    expect(erlangC(servers, load)).toBeCloseTo(tail / (head + tail), 12);
  });

  it('is certain at saturation', () => {
    expect(erlangC(4, 4)).toBe(1);
    expect(erlangC(4, 9)).toBe(1);
  });
});

describe('stretchOf', () => {
  it('is 1 / (1 - load) with one server', () => {
    expect(stretchOf(1, 0.8)).toBeCloseTo(5, 12);
  });

  it('has no value for a queue that never settles', () => {
    expect(stretchOf(2, 2)).toBeNull();
  });
});

describe('contentionOf', () => {
  it('gives everyone the same share of what it asks for when a host is overcommitted', () => {
    const result = contentionOf([
      { demand: 16, cores: 8, hosts: 1, memoryShortMiB: 512 },
      { demand: 4, cores: 8, hosts: 2, memoryShortMiB: 0 },
    ]);
    expect(result).toEqual({ cpuPressure: 2, cpuShare: 16 / 24, stretch: null, memoryShortMiB: 512 });
  });
});
