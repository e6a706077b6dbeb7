import { describe, expect, test } from 'vitest';
import { families, layerRoles, phases } from '../model/platform';
import { apart, contrast, rgbOf } from './colour';
import { colourOf, type Ink, inks, type ThemeId, themes } from './palette';

const ids = Object.keys(themes) as ThemeId[];
const against = (theme: ThemeId, ink: Ink, ground: Ink): number =>
  contrast(rgbOf(themes[theme][ink]), rgbOf(themes[theme][ground]));
const marks: Ink[] = [
  ...families.map(({ id }) => id),
  ...phases.map(({ id }) => `phase-${id}` as const),
  ...layerRoles.map((role) => `layer-${role}` as const),
];

describe.each(ids)('theme %s', (theme) => {
  test('has a colour for every ink and no other', () => {
    expect(Object.keys(themes[theme]).toSorted()).toEqual([...inks].toSorted());
    for (const ink of inks) expect(themes[theme][ink]).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('text reaches 4.5:1 on every ground', () => {
    for (const ink of ['text', 'muted', 'accent', 'warning'] as const)
      for (const ground of ['surface', 'raised', 'well'] as const)
        expect(against(theme, ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('marks and axes reach 3:1 on the surface', () => {
    for (const ink of [...marks, 'axis', 'focus'] as const)
      expect(against(theme, ink, 'surface'), ink).toBeGreaterThanOrEqual(3);
  });

  test('two families are at least 0.12 apart in OKLab, whoever looks', () => {
    const colours = families.map(({ id }) => rgbOf(themes[theme][id]));
    const distances = colours.flatMap((a, i) => colours.slice(i + 1).map((b) => apart(a, b)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(0.12);
  });

  test('phases, and layers below the libraries, run from dark to light or the other way', () => {
    const ramps = [
      phases.map(({ id }) => `phase-${id}` as const),
      layerRoles.slice(0, 6).map((role) => `layer-${role}` as const),
    ];
    for (const ramp of ramps) {
      const steps = ramp.map((ink) => against(theme, ink, 'text'));
      const ordered = steps.toSorted((a, b) => a - b);
      expect([ordered, ordered.toReversed()]).toContainEqual(steps);
    }
  });
});

test('the colour arithmetic agrees with known figures', () => {
  expect(contrast(rgbOf('#000000'), rgbOf('#ffffff'))).toBeCloseTo(21, 10);
  expect(contrast(rgbOf('#777777'), rgbOf('#ffffff'))).toBeCloseTo(4.48, 2);
  // Published for the Okabe-Ito set: green and purple are its closest pair for deutans.
  expect(apart(rgbOf('#009e73'), rgbOf('#cc79a7'))).toBeCloseTo(0.076, 2);
});

test('an unknown token is refused by name', () => {
  expect(colourOf(themes.light, '$type1')).toBe('#164dbc');
  expect(colourOf(themes.light, 'none')).toBe('none');
  expect(() => colourOf(themes.light, '$typo')).toThrow('no ink is called "$typo"');
});
