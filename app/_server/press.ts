import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { Press } from '../../lib/model/sheet';
import { type Turns, turns } from './turns';

/** Pictures that are rasterised at once, and how many may wait: one takes tens of milliseconds and up to 50 MB. */
const atOnce = 2;
const waiting = 24;

const folder = join(process.cwd(), 'node_modules', '@expo-google-fonts', 'inter');
const fontFiles = [
  join(folder, '400Regular', 'Inter_400Regular.ttf'),
  join(folder, '600SemiBold', 'Inter_600SemiBold.ttf'),
];

/** On globalThis, because each bundle has its own copy of a module. */
const key = Symbol.for('ringside.press');

interface Shop {
  readonly fonts: Promise<Press['fonts']>;
  readonly script: Promise<string>;
  readonly turns: Turns;
}

async function open(): Promise<Press['fonts']> {
  const [regular, semibold] = await Promise.all(fontFiles.map((file) => readFile(file)));
  if (!regular || !semibold) throw new Error('a font is missing');
  return { regular: new Uint8Array(regular), semibold: new Uint8Array(semibold) };
}

const shopOf = (): Shop => ({
  fonts: open(),
  script: readFile(join(process.cwd(), 'public', 'frame.js'), 'utf8'),
  turns: turns(atOnce, waiting),
});

async function rasterised(svg: string, widthPx: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    fitTo: { mode: 'width', value: widthPx },
  });
  return new Uint8Array(image.asPng());
}

/** What printers need of the machine: the typeface from its package, never the machine's own, and a rasteriser. */
export async function press(): Promise<Press> {
  const home = globalThis as { [key]?: Shop };
  home[key] ??= shopOf();
  const { fonts, script, turns: turn } = home[key];
  return {
    fonts: await fonts,
    script: await script,
    raster: (svg, widthPx) => turn(() => rasterised(svg, widthPx)),
  };
}
