import { describe, expect, it } from 'vitest';
import { Calendar } from './calendar';
import { drawInteger, drawOpen, drawUniform, lognormalFactor, streamOf } from './random';

type Waiting = { slot: number; time: number; turn: number };

/** Puts and takes at random, with a sorted array beside it, and expects the same event each time. */
function compare(slots: number, steps: number, seed: number, timeAfter: (now: number, draw: number) => number): number {
  const calendar = new Calendar(slots);
  const waiting: Waiting[] = [];
  const free = Array.from({ length: slots }, (_, i) => slots - 1 - i);
  const stream = streamOf(21, seed);
  let now = 0;
  let taken = 0;
  for (let step = 0; step < steps; step++) {
    const phase = Math.floor(step / 700) % 2 === 0 ? 70 : 30;
    if (free.length > 0 && drawInteger(stream, 2 * step, 100) < phase) {
      const slot = free.pop()!;
      const time = timeAfter(now, 2 * step + 1);
      calendar.put(slot, time);
      waiting.push({ slot, time, turn: step });
    } else {
      waiting.sort((a, b) => a.time - b.time || a.turn - b.turn);
      const expected = waiting.shift();
      const slot = calendar.take();
      expect(slot).toBe(expected?.slot ?? -1);
      if (expected === undefined) continue;
      expect(calendar.timeOf(slot)).toBe(expected.time);
      now = expected.time;
      free.push(slot);
      taken++;
    }
  }
  return taken;
}

describe('a calendar', () => {
  const stream = streamOf(22, 0);
  it.each<[string, (now: number, draw: number) => number]>([
    ['spread evenly', (now, draw) => now + drawUniform(stream, draw)],
    ['on whole seconds, so that most are ties', (now, draw) => now + drawInteger(stream, draw, 4)],
    ['all at one time', () => 5],
    ['in order of coming', (_, draw) => draw],
    ['in reverse order', (_, draw) => -draw],
    ['often in the past', (now, draw) => now + drawUniform(stream, draw) * 4 - 2],
    ['most soon and a few very far', (now, draw) => now + lognormalFactor(drawOpen(stream, draw), 6)],
    ['late and close together', (now, draw) => 1e12 + now * 1e-6 + drawInteger(stream, draw, 8) / 8192],
    ['a minute apart in bursts', (now, draw) => Math.floor(now / 60 + 1) * 60 + drawInteger(stream, draw, 2) * 1e-9],
  ])('gives events back by time and then by turn when times are %s', (_, timeAfter) => {
    expect(compare(300, 12000, 1, timeAfter)).toBeGreaterThan(4000);
    expect(compare(3, 2000, 2, timeAfter)).toBeGreaterThan(500);
  });

  it('keeps the turn of thousands of events at one time', () => {
    const calendar = new Calendar(5000);
    for (let i = 0; i < 5000; i++) calendar.put(i, 1);
    expect(Array.from({ length: 5001 }, () => calendar.take())).toEqual([...Array(5000).keys(), -1]);
  });

  it('sums the times of the hold model to what the program in C++ sums them to', () => {
    const [pending, holds] = [10_000, 200_000];
    const [first, later] = [streamOf(5, 0), streamOf(5, 1)];
    const calendar = new Calendar(pending);
    for (let i = 0; i < pending; i++) calendar.put(i, drawUniform(first, i));
    let sum = 0;
    for (let k = 0; k < holds; k++) {
      const slot = calendar.take();
      sum += calendar.timeOf(slot);
      calendar.put(slot, calendar.timeOf(slot) + 2 * drawUniform(later, k));
    }
    expect(sum.toFixed(6)).toBe('1969073.646381');
  });

  it('refuses times that never come', () => {
    const calendar = new Calendar(1);
    expect(() => calendar.put(0, Number.NaN)).toThrow('event 0 would be at NaN');
    expect(() => calendar.put(0, Infinity)).toThrow('event 0 would be at Infinity');
    expect(calendar.take()).toBe(-1);
  });
});
