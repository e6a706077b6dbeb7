import type { Issue } from '../model/issue';
import type { Pair } from './pairs';

/** Sizes that slides, pages and previews have, shown px. */
export const presets = [
  { id: 'slide', name: 'slide, 16:9', width: 1600, height: 900 },
  { id: 'half', name: 'half a slide', width: 800, height: 900 },
  { id: 'third', name: 'two thirds of a slide', width: 1060, height: 900 },
  { id: 'og', name: 'preview of a link', width: 1200, height: 630 },
  { id: 'square', name: 'square', width: 1080, height: 1080 },
  { id: 'a4', name: 'across a page of A4', width: 794, height: 559 },
  { id: 'thumb', name: 'thumbnail', width: 480, height: 270 },
] as const;
type PresetId = (typeof presets)[number]['id'];

/** How a chart is put on a sheet; nothing of it reaches the simulation, and null is what is usual. */
export interface Picture {
  readonly preset: PresetId | null;
  /** Shown size, px. */
  readonly width: number | null;
  readonly height: number | null;
  /** Pixels of a raster image per px, 1 to 4. */
  readonly pixelRatio: number;
  /** Size of all text over the usual one, 0.75 to 2.5. */
  readonly textScale: number;
  /** 'theme', 'transparent' or '#rrggbb'. */
  readonly background: string;
  /** Without headline and sources. */
  readonly plain: boolean;
  readonly texture: 'auto' | 'on' | 'off';
  /** Words as outlines. */
  readonly outlined: boolean;
  /** Whether a frame is filled, or as high as the picture wants to be. */
  readonly fit: 'natural' | 'frame';
  /** Whether a frame hands the keys of a deck back while no mark has the focus. */
  readonly keys: 'frame' | 'chart';
  /** Without script. */
  readonly still: boolean;
  /** In place of the finding. */
  readonly title: string | null;
  /** Engine and edition that a frozen link was made with. */
  readonly engine: string | null;
  readonly edition: string | null;
}

interface Rule {
  readonly usual: string;
  readonly allows: (text: string) => boolean;
  readonly allowed: string;
}

const whole = (least: number, most: number): Rule['allows'] => {
  return (text) => /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most;
};
const among = (...ids: readonly string[]): Pick<Rule, 'allows' | 'allowed'> => ({
  allows: (text) => ids.includes(text),
  allowed: `one of ${ids.join(', ')}`,
});
const side = { usual: '', allows: whole(1, 99_999), allowed: 'a whole number of px, 1 to 99999' };

const rules = {
  bg: {
    usual: 'theme',
    allows: (text: string) => /^(theme|transparent|[0-9a-f]{6})$/.test(text),
    allowed: 'theme, transparent or six hexadecimal digits',
  },
  dpr: { usual: '2', allows: whole(1, 4), allowed: '1, 2, 3 or 4' },
  dv: { usual: '', allows: (text: string) => /^[A-Za-z0-9_-]{1,64}$/.test(text), allowed: 'the edition of a link' },
  ev: { usual: '', allows: (text: string) => /^[A-Za-z0-9._-]{1,32}$/.test(text), allowed: 'the engine of a link' },
  fit: { usual: 'natural', ...among('natural', 'frame') },
  fs: {
    usual: '1',
    allows: (text: string) => /^\d(\.\d{1,2})?$/.test(text) && Number(text) >= 0.75 && Number(text) <= 2.5,
    allowed: 'a number from 0.75 to 2.5',
  },
  h: side,
  im: { usual: '', ...among(...presets.map(({ id }) => id)) },
  keys: { usual: 'frame', ...among('frame', 'chart') },
  plain: { usual: '0', ...among('0', '1') },
  static: { usual: '0', ...among('0', '1') },
  text: { usual: 'live', ...among('live', 'path') },
  texture: { usual: 'auto', ...among('auto', 'on', 'off') },
  title: {
    usual: '',
    allows: (text: string) => text.trim() !== '' && [...text].length <= 200,
    allowed: 'at most 200 characters',
  },
  w: side,
} satisfies { readonly [key: string]: Rule };
type Key = keyof typeof rules;

/** Keys of a query that belong to the picture, sorted. */
export const pictureKeys = Object.keys(rules) as readonly Key[];

const isKey = (key: string): key is Key => Object.hasOwn(rules, key);

/** Reads the picture; what is not allowed is an issue and counts as absent. */
export function readPicture(pairs: readonly Pair[]): { readonly picture: Picture; readonly issues: readonly Issue[] } {
  const given = pairs.filter(([key]) => isKey(key));
  const issues = given
    .filter(([key, value]) => isKey(key) && value !== rules[key].usual && !rules[key].allows(value))
    .map(([field, value]) => ({ field, value, allowed: isKey(field) ? rules[field].allowed : '' }));
  const wrong = new Set(issues.map(({ field }) => field));
  const texts = new Map(given.filter(([key]) => !wrong.has(key)));
  return { picture: pictureOf((key) => texts.get(key) ?? rules[key].usual), issues };
}

function pictureOf(text: (key: Key) => string): Picture {
  const or = (key: Key): string | null => (text(key) === '' ? null : text(key));
  const number = (key: Key): number | null => (text(key) === '' ? null : Number(text(key)));
  const background = text('bg');
  const texture = text('texture');
  return {
    preset: presets.find(({ id }) => id === text('im'))?.id ?? null,
    width: number('w'),
    height: number('h'),
    pixelRatio: Number(text('dpr')),
    textScale: Number(text('fs')),
    background: /^[0-9a-f]{6}$/.test(background) ? `#${background}` : background,
    plain: text('plain') === '1',
    texture: texture === 'on' || texture === 'off' ? texture : 'auto',
    outlined: text('text') === 'path',
    fit: text('fit') === 'frame' ? 'frame' : 'natural',
    keys: text('keys') === 'chart' ? 'chart' : 'frame',
    still: text('static') === '1',
    title: or('title'),
    engine: or('ev'),
    edition: or('dv'),
  };
}

/** The pairs of a picture with keys sorted; what is usual is left out. */
export function picturePairs(picture: Picture): readonly Pair[] {
  const texts: { readonly [K in Key]: string } = {
    bg: picture.background.replace('#', ''),
    dpr: String(picture.pixelRatio),
    dv: picture.edition ?? '',
    ev: picture.engine ?? '',
    fit: picture.fit,
    fs: String(picture.textScale),
    h: picture.height === null ? '' : String(picture.height),
    im: picture.preset ?? '',
    keys: picture.keys,
    plain: picture.plain ? '1' : '0',
    static: picture.still ? '1' : '0',
    text: picture.outlined ? 'path' : 'live',
    texture: picture.texture,
    title: picture.title ?? '',
    w: picture.width === null ? '' : String(picture.width),
  };
  return pictureKeys.filter((key) => texts[key] !== rules[key].usual).map((key) => [key, texts[key]] as const);
}
