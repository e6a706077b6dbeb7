import { describe, expect, it } from 'vitest';
import type { Sheet } from '../model/sheet';
import { fontOf } from './font/font';
import { html } from './html';
import { fonts } from './press.fixture';
import { hostile, sheet } from './sheet.fixture';

const press = { fonts, script: 'answer()', raster: async () => new Uint8Array() };
const page = async (changes: Partial<Sheet> = {}): Promise<string> =>
  String(await html.print({ ...sheet, ...changes }, press));

describe('a page of a chart', () => {
  it('brings the typeface of its words, in both weights, and nothing from elsewhere', async () => {
    const text = await page();
    const faces = [...text.matchAll(/src:url\(data:font\/ttf;base64,([A-Za-z0-9+/=]+)\)/g)].map(([, data = '']) =>
      fontOf(Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))),
    );
    expect(faces.length).toBe(2);
    for (const face of faces)
      for (const sign of 'Docker μs ≥ →') expect(face.glyphOf(sign.codePointAt(0) ?? 0)).toBeGreaterThan(0);
    expect(text.match(/(?:src|href)="(?!https:\/\/ringside\.example)[^"]*"/g)).toBe(null);
  });

  it('has a background of its theme, none, or its own', async () => {
    expect(await page()).toContain('data-background="theme" data-fit="natural">');
    expect(await page({ background: null })).toContain('data-background="transparent" data-fit="natural">');
    expect(await page({ background: '#102030' })).toContain(
      'data-background="own" data-fit="natural" style="background:#102030">',
    );
  });

  it('has headline and sources on paper and screen unless it was asked for plain', async () => {
    expect(await page()).toMatch(/<h1>Docker is ready[\s\S]*<p class="foot">/);
    expect(await page({ plain: true })).toMatch(/<h1 class="spoken">Docker is ready[\s\S]*<p class="spoken"><a /);
  });

  it('shows larger text by a drawing for a narrower frame', async () => {
    expect(await page()).toContain('@media (max-width:591.99px){.layout-0{display:block}}');
    const large = await page({ textScale: 1.5 });
    expect(large).toContain('@media (max-width:871.99px){.layout-0{display:block}}');
    expect(large).toContain('.sheet{--fs:1.5}');
  });

  it('follows the reader’s own theme where none was chosen', async () => {
    expect(await page({ follows: true })).toContain('data-theme="auto"');
    expect(await page({ theme: 'projector', background: null })).toContain('data-theme="projector"');
  });

  it('keeps hostile words where they belong', async () => {
    const text = await page({ scene: { ...sheet.scene, headline: hostile } });
    expect(text.match(/<script/g)?.length).toBe(2);
    expect(text).not.toContain('<script>alert');
  });
});
