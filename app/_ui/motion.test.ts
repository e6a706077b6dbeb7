import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sheets = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFileSync(join('app', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '') }));

/** Milliseconds of every transition, the delays left out. */
const durations = sheets.flatMap(({ file, css }) =>
  [...css.matchAll(/transition(?:-duration)?:([^;]+);/g)].flatMap(([, value = '']) =>
    [...value.matchAll(/(\d+(?:\.\d+)?)(ms|s)\b/g)].map(
      ([, number, unit]) => [file, Number(number) * (unit === 's' ? 1000 : 1)] as const,
    ),
  ),
);

test('what moves takes from a quarter of a second to two', () => {
  expect(durations.length).toBeGreaterThan(0);
  expect(durations.filter(([, ms]) => ms < 250 || ms > 2000)).toEqual([]);
});

test('nothing plays by itself: no animation, no film, no sound', () => {
  for (const { file, css } of sheets) expect(css, file).not.toMatch(/animation|@keyframes/);
  const parts = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  for (const file of parts) expect(readFileSync(join('app', file), 'utf8'), file).not.toMatch(/autoPlay|<video|<audio/);
});
