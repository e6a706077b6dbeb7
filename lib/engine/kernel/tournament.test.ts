import { describe, expect, it } from 'vitest';
import { drawInteger, streamOf } from './random';
import { setTime, tournament } from './tournament';

describe('a tournament', () => {
  it.each([1, 2, 3, 8, 37])('of %i clocks always names the earliest, the lowest number among equals', (size) => {
    const stream = streamOf(12, size);
    const clocks = tournament(size);
    const plain: number[] = Array(size).fill(Infinity);
    for (let step = 0; step < 2000; step++) {
      const i = drawInteger(stream, 3 * step, size);
      const time = drawInteger(stream, 3 * step + 1, 10) === 0 ? Infinity : drawInteger(stream, 3 * step + 2, 15);
      setTime(clocks, i, time);
      plain[i] = time;
      const earliest = Math.min(...plain);
      expect(clocks.times[clocks.winners[1]!]).toBe(earliest);
      expect(clocks.winners[1]).toBe(plain.indexOf(earliest));
    }
  });
});
