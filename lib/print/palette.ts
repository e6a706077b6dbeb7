import { type FamilyId, families, type LayerRole, layerRoles, type PhaseId, phases } from '../model/platform';

/** Colours of a drawing that stand for no subject: paper, words, lines. */
const plain = ['surface', 'raised', 'well', 'text', 'muted', 'axis', 'grid', 'accent', 'focus', 'warning'] as const;

/** Every token that a scene may use, without its '$'. */
export type Ink = (typeof plain)[number] | FamilyId | `phase-${PhaseId}` | `layer-${LayerRole}`;

export const inks: readonly Ink[] = [
  ...plain,
  ...families.map(({ id }) => id),
  ...phases.map(({ id }) => `phase-${id}` as const),
  ...layerRoles.map((role) => `layer-${role}` as const),
];

export type ThemeId = 'light' | 'dark' | 'projector' | 'print';
export type Palette = { readonly [I in Ink]: string };

/**
 * Family hues were found by annealing towards a wanted hue, with two walls: contrast with the surface, and OKLab distance of
 * every pair as seen with normal, protan, deutan and tritan sight; the values are frozen and palette.test.ts holds the figures.
 * Phases and layers are ordered ramps of low chroma, so that they are not taken for families.
 */
const paper = {
  'bare-metal': '#2f232b',
  type1: '#164dbc',
  type2: '#a464eb',
  hybrid: '#019a98',
  microvm: '#ce8239',
  container: '#1a4c01',
  sandbox: '#8b6405',
  nested: '#a3065e',
  'phase-control': '#152448',
  'phase-image': '#382f58',
  'phase-monitor': '#593b60',
  'phase-firmware': '#784962',
  'phase-kernel': '#925b5f',
  'phase-userspace': '#a6715c',
  'phase-application': '#b28c60',
  'layer-hardware': '#182544',
  'layer-host-os': '#1a3c58',
  'layer-vmm': '#1d5569',
  'layer-guest-kernel': '#296e75',
  'layer-guest-userspace': '#41877e',
  'layer-runtime': '#619e84',
  'layer-libraries': '#848078',
  'layer-application': '#97938b',
} as const;

export const themes: { readonly [T in ThemeId]: Palette } = {
  light: {
    ...paper,
    surface: '#ffffff',
    raised: '#f5f5f3',
    well: '#f0f0ed',
    text: '#1c1d20',
    muted: '#5d6068',
    axis: '#8b8e96',
    grid: '#e3e3df',
    accent: '#0b63ce',
    focus: '#0b63ce',
    warning: '#b3261e',
  },
  dark: {
    surface: '#12161d',
    raised: '#1a1f28',
    well: '#1f2530',
    text: '#eceef2',
    muted: '#a3a9b5',
    axis: '#6d7482',
    grid: '#2a313d',
    accent: '#7db3ff',
    focus: '#9cc5ff',
    warning: '#ff8a7a',
    'bare-metal': '#8c8fa8',
    type1: '#466bd5',
    type2: '#ce93ff',
    hybrid: '#57ece8',
    microvm: '#fe8c00',
    container: '#4cc88f',
    sandbox: '#f8d752',
    nested: '#d42a53',
    'phase-control': '#536791',
    'phase-image': '#7c73a3',
    'phase-monitor': '#a584ac',
    'phase-firmware': '#c897b0',
    'phase-kernel': '#e6aeb1',
    'phase-userspace': '#fbcab6',
    'phase-application': '#ffe8c4',
    'layer-hardware': '#52658f',
    'layer-host-os': '#5d84a6',
    'layer-vmm': '#6ca3b9',
    'layer-guest-kernel': '#84c2c9',
    'layer-guest-userspace': '#a4dfd7',
    'layer-runtime': '#cafce5',
    'layer-libraries': '#66696f',
    'layer-application': '#7d8086',
  },
  projector: {
    surface: '#ffffff',
    raised: '#f2f2f0',
    well: '#ebebe8',
    text: '#000000',
    muted: '#3d4047',
    axis: '#63666d',
    grid: '#d2d2cd',
    accent: '#004aa8',
    focus: '#004aa8',
    warning: '#a01008',
    'bare-metal': '#3c3f40',
    type1: '#1147c6',
    type2: '#9e61f7',
    hybrid: '#2b8e8b',
    microvm: '#be7020',
    container: '#062900',
    sandbox: '#6e5606',
    nested: '#9b0083',
    'phase-control': '#061335',
    'phase-image': '#261c43',
    'phase-monitor': '#432649',
    'phase-firmware': '#5e3149',
    'phase-kernel': '#764145',
    'phase-userspace': '#875541',
    'phase-application': '#916d42',
    'layer-hardware': '#0b152c',
    'layer-host-os': '#0b2940',
    'layer-vmm': '#0a3f50',
    'layer-guest-kernel': '#11565d',
    'layer-guest-userspace': '#276d65',
    'layer-runtime': '#468369',
    'layer-libraries': '#6d6861',
    'layer-application': '#848078',
  },
  print: {
    ...paper,
    surface: '#ffffff',
    raised: '#ffffff',
    well: '#f4f4f4',
    text: '#000000',
    muted: '#404040',
    axis: '#707070',
    grid: '#d9d9d9',
    accent: '#000000',
    focus: '#000000',
    warning: '#000000',
  },
};

/** The colour that a scene's attribute means: '$type1' by theme, anything else as it stands. Unknown tokens throw. */
export function colourOf(palette: Palette, value: string): string {
  if (!value.startsWith('$')) return value;
  const ink = inks.find((name) => name === value.slice(1));
  if (ink === undefined) throw new Error(`no ink is called "${value}"`);
  return palette[ink];
}
