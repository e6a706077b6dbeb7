import { describe, expect, it } from 'vitest';
import { draw32, drawInteger, drawOpen, drawUniform, lognormalFactor, mix, normalQuantile, streamOf } from './random';

describe('the hash', () => {
  it('gives the numbers that the reference program in C++ gives', () => {
    expect(mix(0)).toBe(0);
    expect(mix(1)).toBe(1753845952);
    expect(mix(0xffffffff)).toBe(1734902346);
    expect(streamOf(1, 0)).toBe(1492470133);
    expect(streamOf(10, 2)).toBe(895251111);
    expect(draw32(streamOf(5, 0), 0)).toBe(1337221696);
    expect(draw32(streamOf(5, 0), 7)).toBe(1361443065);
    expect(drawInteger(streamOf(10, 0), 3, 1801)).toBe(1261);
  });
});

describe('draws', () => {
  const stream = streamOf(42, 0);

  it('are spread evenly: 16 bins of 100 000 draws give a chi-square below the 1 in 1000 value of 37.7', () => {
    const bins = new Float64Array(16);
    for (let i = 0; i < 100_000; i++) bins[drawInteger(stream, i, 16)]! += 1;
    const expected = 100_000 / 16;
    expect(bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)).toBeLessThan(37.7);
  });

  it('of neighbouring indices and of neighbouring streams do not go together', () => {
    const other = streamOf(42, 1);
    let alongIndex = 0;
    let alongStream = 0;
    for (let i = 0; i < 100_000; i++) {
      const u = drawUniform(stream, i) - 0.5;
      alongIndex += u * (drawUniform(stream, i + 1) - 0.5);
      alongStream += u * (drawUniform(other, i) - 0.5);
    }
    expect(Math.abs((alongIndex * 12) / 100_000)).toBeLessThan(0.01);
    expect(Math.abs((alongStream * 12) / 100_000)).toBeLessThan(0.01);
  });

  it('in the open interval lie half a step above those in the half-open one', () => {
    expect(drawUniform(stream, 5)).toBe(draw32(stream, 5) / 2 ** 32);
    expect(drawOpen(stream, 5) - drawUniform(stream, 5)).toBe(2 ** -33);
    expect(drawOpen(0, 0)).toBe(2 ** -33);
  });
});

describe('the normal quantile', () => {
  // Printed tables; the last digits from an implementation in another language.
  it.each([
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446008],
    [0.95, 1.6448536269514722],
    [0.975, 1.9599639845400536],
    [0.999, 3.090232306167813],
    [1e-5, -4.264890793922825],
    [1e-20, -9.262340089798405],
    [1e-300, -37.0470962993612],
  ])('at %d is %d', (p, x) => {
    expect(Math.abs(normalQuantile(p) - x)).toBeLessThan(2e-15 * Math.max(1, Math.abs(x)));
  });

  it('is odd about one half, rises, and has poles at the ends', () => {
    for (let i = 1; i < 512; i++) {
      expect(normalQuantile(i / 1024)).toBe(-normalQuantile(1 - i / 1024));
      expect(normalQuantile((i + 1) / 1024)).toBeGreaterThan(normalQuantile(i / 1024));
    }
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
  });

  it('undoes the integral of the bell curve', () => {
    const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    for (const p of [0.6, 0.8, 0.93, 0.99, 0.9999]) {
      const x = normalQuantile(p);
      const steps = 2000;
      const h = x / steps;
      let simpson = density(0) + density(x);
      for (let i = 1; i < steps; i++) simpson += (i % 2 ? 4 : 2) * density(i * h);
      expect(0.5 + (simpson * h) / 3).toBeCloseTo(p, 12);
    }
  });
});

describe('the lognormal factor', () => {
  it('has median 1, and one standard deviation is a factor of e^sigma', () => {
    expect(lognormalFactor(0.5, 0.7)).toBe(1);
    expect(lognormalFactor(0.8413447460685429, 0.7)).toBeCloseTo(Math.exp(0.7), 12);
    expect(lognormalFactor(0.3, 0)).toBe(1);
  });
});
