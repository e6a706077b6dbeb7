import { expect, test } from 'vitest';
import { slidesOf } from './deck';
import type { Sheet } from './model/sheet';
import { sheet } from './print/sheet.fixture';

const drawn = (chart: string, focus: string | null): Sheet => ({
  ...sheet,
  chart: { ...sheet.chart, id: chart },
  focus,
});
const three = (chart: string, focus: string | null): Sheet => ({
  ...drawn(chart, focus),
  steps: [...sheet.steps, { id: 'type1', title: 'Type 1', platforms: ['xen-hvm'] }],
});

test('one slide a chart, titled by its finding', () => {
  const slides = slidesOf(['boot-time', 'memory'], 'none', three);
  expect(slides.map(({ id, title }) => [id, title])).toEqual([
    ['boot-time', 'Docker is ready after 0.9 s, Xen after 31 s.'],
    ['memory', 'Docker is ready after 0.9 s, Xen after 31 s.'],
  ]);
});

test('with steps also one a family, which is brought forward', () => {
  const slides = slidesOf(['memory'], 'all', three);
  expect(slides.map(({ id, sheet: { focus } }) => [id, focus])).toEqual([
    ['memory', null],
    ['memory-container', 'container'],
    ['memory-type1', 'type1'],
  ]);
  expect(slides[1]?.title).toBe('Boot time: Containers');
});

test('a single family is the whole picture already', () => {
  expect(slidesOf(['memory'], 'all', drawn)).toHaveLength(1);
});
