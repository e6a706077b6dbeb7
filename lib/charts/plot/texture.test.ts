import { expect, test } from 'vitest';
import { layerRoles } from '../../model/platform';
import { textured, textureOf } from './texture';

const box = [100, 50, 60, 20] as const;
const outline = (at: number): string => String(textured(at, 'measured', '$type1', box)[0]?.attrs.d ?? '');

/** Every corner of a path, from its absolute and relative steps. */
function corners(d: string): (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MhvlZ])([^MhvlZ]*)/g)].flatMap(([, letter, rest = '']) => {
    const n = rest.trim().split(/[ ,]+/).filter(Boolean).map(Number);
    if (letter === 'M') [x, y] = [n[0] ?? 0, n[1] ?? 0];
    if (letter === 'h') x += n[0] ?? 0;
    if (letter === 'v') y += n[0] ?? 0;
    if (letter === 'l')
      return Array.from({ length: n.length / 2 }, (_, k) => {
        [x, y] = [x + (n[2 * k] ?? 0), y + (n[2 * k + 1] ?? 0)];
        return [x, y] as const;
      });
    return letter === 'Z' ? [] : [[x, y] as const];
  });
}

test('eight textures, one of them none, no two alike', () => {
  expect(new Set(Array.from({ length: 8 }, (_, at) => outline(at))).size).toBe(8);
  expect(outline(0)).toBe('');
});

test('marks stay inside the bar, however thin it is', () => {
  for (const [width, height] of [
    [60, 20],
    [9, 8],
    [3, 8],
    [0.75, 8],
    [200, 36],
  ] as const)
    for (let at = 0; at < 8; at++)
      for (const [x, y] of textured(at, 'published', '$type1', [100, 50, width, height]).flatMap(({ attrs }) =>
        corners(String(attrs.d)),
      )) {
        expect(x >= 100 && x <= 100 + width, `texture ${at} at x ${x} in ${width} px`).toBe(true);
        expect(y >= 50 && y <= 50 + height, `texture ${at} at y ${y} in ${height} px`).toBe(true);
      }
});

test('light on a full bar, in its own colour on a pale one', () => {
  expect(textured(2, 'published', '$type1', box)[0]?.attrs.stroke).toBe('$surface');
  expect(textured(2, 'modelled', '$type1', box)[0]?.attrs.stroke).toBe('$type1');
});

test('a layer has the same texture in every chart, the application none', () => {
  const given = layerRoles.map((role) => textureOf(`$layer-${role}`, 3));
  expect(given).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
  expect(textureOf('$phase-kernel', 3)).toBe(3);
});
