import { expect, type Frame, type Page } from '@playwright/test';
import type { Shared } from '../lib/share/shared';
import { reveal } from '../lib/share/snippets/reveal';
import { frameOf, heard, listen, post, test } from './host';

const sharedAt = (site: string): Shared => ({ site, chart: 'boot-time', headline: 'Docker is first.', query: 'n=12' });

test.describe('in a deck of reveal.js', () => {
  const deck = (site: string) => {
    const slide = reveal.write(sharedAt(site)).replace(/<script[^>]*><\/script>\n/, '');
    return `
<link rel="stylesheet" href="/reveal.css"><script src="/reveal.js"></script>
<script src="${site}/embed.js"></script>
<div class="reveal"><div class="slides">
<section><h2>First</h2></section>
${slide}
<section><iframe data-src="${site}/embed/memory?n=12&fit=frame" title="Memory" style="width:100%;aspect-ratio:16/9;border:0"></iframe></section>
<section><h2>Last</h2></section>
</div></div><script>Reveal.initialize({ plugins: [RingsideReveal], transition: 'none', hash: false })</script>`;
  };
  const place = (page: Page) =>
    page.evaluate(() => {
      const { Reveal } = window as unknown as { Reveal: { getIndices(): { h: number; f?: number } } };
      const { h, f } = Reveal.getIndices();
      return `${h}${f === undefined ? '' : `.${f}`}`;
    });
  const spoken = (frame: Frame) => frame.locator('#said');

  test.beforeEach(async ({ page, host, baseURL }) => {
    await listen(page);
    await host.visit(page, deck(baseURL ?? ''));
    await expect.poll(() => place(page)).toBe('0');
  });

  test('the deck goes through the steps of the chart first, and back', async ({ page }) => {
    await page.keyboard.press('ArrowRight');
    const frame = await frameOf(page);
    const steps = page.locator('section.present .ringside-step');
    await expect.poll(() => steps.count()).toBeGreaterThan(3);
    expect(await place(page)).toBe('1.-1');
    await page.keyboard.press('ArrowRight');
    await expect(spoken(frame)).toHaveText('Bare metal');
    expect(await frame.locator('.behind').count()).toBeGreaterThan(0);
    await page.keyboard.press('PageDown');
    await expect(spoken(frame)).toHaveText('Type 1');
    await page.keyboard.press('ArrowLeft');
    await expect(spoken(frame)).toHaveText('Bare metal');
    const count = await steps.count();
    for (let step = 1; step < count; step++) await page.keyboard.press(' ');
    expect(await place(page)).toBe(`1.${count - 1}`);
    await page.keyboard.press('ArrowRight');
    expect(await place(page)).toBe('2');
  });

  test('keys that are pressed in a frame go back to the deck', async ({ page }) => {
    await page.keyboard.press('ArrowRight');
    const frame = await frameOf(page);
    await expect.poll(() => page.locator('section.present .ringside-step').count()).toBeGreaterThan(3);
    await frame.locator('.sheet').click({ position: { x: 4, y: 4 } });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await page.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe('1.0');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => place(page)).toBe('1.-1');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => place(page)).toBe('0');
  });

  test('a mark keeps its keys until Escape', async ({ page }) => {
    await page.keyboard.press('ArrowRight');
    const frame = await frameOf(page);
    await frame.locator('.picture').focus();
    await page.keyboard.press('Enter');
    await expect(frame.getByRole('tooltip')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await place(page)).toBe('1.-1');
    await page.keyboard.press('Escape');
    await expect(frame.getByRole('tooltip')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => place(page)).toBe('1.0');
  });

  test('a slide that is left stops its chart, one that is entered tells where it is', async ({ page }) => {
    await page.clock.install();
    await page.keyboard.press('ArrowRight');
    const frame = await frameOf(page);
    await expect
      .poll(() => heard(page))
      .toContainEqual(expect.objectContaining({ type: 'ringside:step', index: 0, id: 'all' }));
    await post(page, { type: 'ringside:play' });
    await frame.evaluate(() => undefined);
    await page.clock.runFor(4100);
    await expect.poll(() => heard(page)).toContainEqual(expect.objectContaining({ type: 'ringside:step', index: 1 }));
    await post(page, 'slide:stop');
    await frame.evaluate(() => undefined);
    const before = (await heard(page)).length;
    await page.clock.runFor(20_000);
    expect((await heard(page)).slice(before)).toEqual([]);
    await post(page, 'slide:start');
    await expect
      .poll(async () => (await heard(page)).slice(before))
      .toContainEqual(expect.objectContaining({ type: 'ringside:step' }));
  });

  test('nothing takes the focus when it loads', async ({ page }) => {
    await page.keyboard.press('ArrowRight');
    await frameOf(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  });

  test('on paper there is the image and no empty frame', async ({ page, host, baseURL }) => {
    await host.visit(page, deck(baseURL ?? ''), '?print-pdf');
    const image = page.locator('img.ringside-print');
    await expect(image).toBeVisible();
    await expect.poll(() => image.evaluate((each) => each instanceof HTMLImageElement && each.naturalWidth)).toBe(3200);
    await expect(page.locator('iframe[data-steps]')).toBeHidden();
    await expect(page.locator('.ringside-step')).toHaveCount(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toContain('/Subtype /Image');
  });
});
