import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { printers } from '../lib/print';
import { count, figure } from './page';

const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).exclude('.plot-area g[aria-hidden]').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3)}`);
};

test.describe('the page of one chart', () => {
  test('says in its head what others show of it', async ({ page, baseURL }) => {
    await page.goto('/c/boot-time?n=200&on=kvm~docker');
    const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await expect(page).toHaveTitle(`${headline} · Ringside`);
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
    expect(await meta('og:title')).toBe(headline);
    expect((await meta('description'))?.length).toBeGreaterThan(40);
    const image = (await meta('og:image')) ?? '';
    expect(image).toBe(`${baseURL}/c/boot-time.png?dpr=1&im=og&n=200&on=kvm~docker`);
    const png = await (await page.request.get(image)).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(canonical).toBe(`${baseURL}/c/boot-time?n=200&on=kvm~docker`);
    const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const body = await (await page.request.get(oembed ?? '')).json();
    expect([body.version, body.title]).toEqual(['1.0', headline]);
  });

  test('leads to every format, and back to the workbench with the same scenario', async ({ page }) => {
    await page.goto('/c/memory?n=200&on=kvm~docker');
    for (const { id, name, mediaType } of printers) {
      const href = await page
        .getByRole('navigation', { name: 'Formats' })
        .getByRole('link', { name, exact: true })
        .getAttribute('href');
      const reply = await page.request.get(href ?? '');
      expect([id, reply.status(), reply.headers()['content-type']]).toEqual([id, 200, mediaType]);
    }
    await page.getByRole('link', { name: 'The same scenario with every knob' }).click();
    await expect(page).toHaveURL('/?n=200&on=kvm~docker');
    await expect(count(page)).toHaveValue('200');
  });

  test('answers to keys, shares, and shows its table', async ({ page }) => {
    await page.goto('/c/disk?n=30&on=kvm~docker');
    const plot = figure(page, 'disk').locator('.plot[role="group"]');
    await plot.focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure(page, 'disk').getByRole('tooltip')).toBeVisible();
    const marks = await figure(page, 'disk').locator('.mark').count();
    await expect(page.getByRole('region', { name: /.+/ }).locator('tbody tr')).toHaveCount(marks);
    await figure(page, 'disk').getByRole('button', { name: 'Share' }).click();
    await expect(
      page.getByRole('dialog', { name: 'Share Disk footprint' }).getByRole('region', { name: 'Link to this chart' }),
    ).toContainText('/c/disk?dv=');
  });

  test('says what of its address could not be used, and when it was made with other data', async ({ page }) => {
    await page.goto('/c/disk?n=0&im=poster&ev=0&dv=old');
    const notice = page.getByRole('region', { name: /could not be used/ });
    await expect(notice.getByRole('listitem')).toHaveCount(2);
    await expect(page.getByText('This link was made with engine 0 and data old.')).toBeVisible();
  });

  test('of a chart that does not exist names those that do', async ({ page }) => {
    const response = await page.goto('/c/boots');
    expect(response?.status()).toBe(404);
    await page.getByRole('main').getByRole('link', { name: 'Boot time' }).click();
    await expect(page).toHaveURL('/c/boot-time');
  });

  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const)
    test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/c/boot-time?n=200&a=n%3D20');
      expect(await faults(page)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('has the picture, the table and the formats', async ({ page }) => {
      await page.goto('/?n=200');
      await figure(page, 'disk').getByRole('link', { name: 'Share' }).click();
      await expect(page).toHaveURL('/c/disk?n=200');
      expect(await figure(page, 'disk').locator('svg rect').count()).toBeGreaterThan(5);
      await expect(page.getByRole('link', { name: 'PNG' })).toBeVisible();
    });
  });
});
