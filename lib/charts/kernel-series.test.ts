import { expect, it } from 'vitest';
import { drawKernelSeries, type KernelSeries } from './kernel-series';

const seconds = Array.from({ length: 60 }, (_, at) => (at + 1) / 4);
const series: KernelSeries = {
  id: 'kernel-cores',
  title: 'Processor',
  headline: 'One has more than the other.',
  measure: 'cores',
  seconds,
  panels: ['without', 'with'].map((id) => ({
    id,
    title: `${id} limits`,
    lines: [
      { id: 'web', name: 'web', values: seconds.map(() => 1.5) },
      { id: 'noisy', name: 'noisy', values: seconds.map((at) => at / 5) },
    ],
  })),
};

it('marks each line about once a second, and has a row for every mark', () => {
  const { marks, table } = drawKernelSeries(series, 900);
  expect([marks.length, table.rows.length]).toEqual([60, 60]);
  expect(table.rows[15]).toEqual(['without limits', 'noisy', 1, 0.2]);
  expect(marks[15]?.name).toBe('without limits, noisy after 1 s: 0.2 cores');
});

it.each([320, 390, 619, 620, 1100])(
  'keeps everything within %d px, and panels below each other where it is narrow',
  (width) => {
    const { marks, height } = drawKernelSeries(series, width);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(height);
    }
    expect(height).toBe(width < 620 ? 506 : 258);
  },
);

it('draws both panels on one scale', () => {
  const { marks } = drawKernelSeries(series, 900);
  const [one, other] = ['without limits', 'with limits'].map((title) =>
    marks.find(({ name }) => name.startsWith(`${title}, web`)),
  );
  expect(one?.y).toBe(other?.y);
});
