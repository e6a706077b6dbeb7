import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { charts } from '../lib/charts';
import { samples } from '../lib/samples';

test('the gallery has every chart of every ready question, and loads what is in sight', async ({ page }) => {
  const images: string[] = [];
  page.on('request', (request) => request.url().includes('.png') && images.push(request.url()));
  await page.goto('/gallery');
  const all = page.getByRole('main').locator('img');
  await expect(all).toHaveCount(charts.length * samples.length);
  for (const image of await all.all()) await expect(image).toHaveAttribute('loading', 'lazy');
  await expect
    .poll(() => all.first().evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(480);
  expect(images.length).toBeLessThan(charts.length * samples.length * 0.7);
});

test('every picture of a question can be made, and leads to its page', async ({ page }) => {
  await page.goto('/gallery?of=memory-tight&theme=dark');
  const links = page.getByRole('main').locator('.gallery a');
  await expect(links).toHaveCount(charts.length);
  for (const link of await links.all()) {
    await link.scrollIntoViewIfNeeded();
    const image = link.locator('img');
    expect(await image.getAttribute('src')).toContain('theme=dark');
    await expect.poll(() => image.evaluate((each) => each instanceof HTMLImageElement && each.naturalWidth)).toBe(480);
  }
  await links.first().click();
  await expect(page).toHaveURL(/\/c\/boot-time\?a=.*theme=dark/);
});

for (const [address, width] of [
  ['/gallery', 1440],
  ['/gallery?theme=dark', 390],
  ['/gallery?of=rollout&theme=projector', 768],
] as const)
  test(`axe finds nothing at ${address}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
