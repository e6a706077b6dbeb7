import { describe, expect, test } from 'vitest';
import type { Press } from '../model/sheet';
import { printers } from './index';
import { hostile, plots, sheet } from './sheet.fixture';
import { stateIn } from './state';

/** A PNG of one pixel stands for the rasteriser, which belongs to the machine. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const { fonts } = await import('./press.fixture');
const press: Press = { fonts, raster: async () => pixel, script: 'export {};' };

const textOf = (made: string | Uint8Array): string =>
  typeof made === 'string' ? made : new TextDecoder('latin1').decode(made);

describe.each(printers.map((printer) => [printer.id, printer] as const))('%s', (id, printer) => {
  test('the same sheet gives the same bytes', async () => {
    expect(await printer.print(sheet, press)).toEqual(await printer.print(sheet, press));
  });

  test('it holds the state, in letters that survive the format', async () => {
    // A presentation is a zip; its own test takes it apart.
    if (id === 'pptx') return;
    expect(stateIn(textOf(await printer.print(sheet, press)))).toBe(sheet.origin.query);
  });

  test('hostile words neither break it nor run in it', async () => {
    const text = textOf(await printer.print(sheet, press));
    if (['svg', 'html', 'md', 'tex'].includes(id)) expect(text).not.toContain('<script>alert');
    if (!['png', 'pdf', 'pptx', 'csv'].includes(id)) expect(text).not.toMatch(/[^\P{Cc}\n\r\t]/u);
  });

  test.each(Object.entries(plots))('%s of every form are printed', async (_, plot) => {
    expect((await printer.print({ ...sheet, plot }, press)).length).toBeGreaterThan(300);
    expect((await printer.print({ ...sheet, plot: null }, press)).length).toBeGreaterThan(300);
  });
});

test('ids are unique suffixes', () => {
  expect(new Set(printers.map(({ id }) => id)).size).toBe(printers.length);
  for (const { id } of printers) expect(id).toMatch(/^[a-z]{2,5}$/);
});

test('words that a spreadsheet would run are harmless in a table', async () => {
  const csv = textOf((await printers.find(({ id }) => id === 'csv')?.print(sheet, press)) ?? '');
  expect(hostile.startsWith('=')).toBe(true);
  expect(csv).toContain(`"'=1+1 <script>`);
  expect(csv).not.toMatch(/(^|,)=/m);
});
