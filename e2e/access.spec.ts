import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { figure, over, settled } from './page';

const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).exclude('.plot-area g[aria-hidden]').analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
};

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      expect(await faults(page)).toEqual([]);
      await figure(page, 'memory').getByText('Table').first().click();
      await figure(page, 'boot-time').locator('.plot[role="group"]').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await faults(page)).toEqual([]);
    });

for (const address of [
  '/?n=40&a=n%3D20&policy=luck',
  '/sources',
  '/catalogue',
  '/catalogue/platforms/kvm',
  '/?theme=projector',
  '/glossary',
])
  test(`axe finds nothing at ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await faults(page)).toEqual([]);
  });

for (const width of [320, 390, 768, 1440, 1920])
  test(`nothing runs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      '/',
      '/?n=1000&a=n%3D20',
      '/sources',
      '/catalogue',
      '/catalogue/hosts/dell-r620',
      '/glossary',
    ]) {
      await page.goto(address);
      expect(await over(page), address).toBeLessThanOrEqual(0);
    }
  });

test('what is small to hit is at least 24 px, or in a line of text', async ({ page }) => {
  await page.goto('/');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary, label.toggle, .answer .fact')]
      .filter((element) => element.offsetParent !== null && !element.closest('label.toggle input'))
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'checkbox'))
      .map((element) => ({ what: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height < 24)
      .map(({ what }) => what),
  );
  expect(small).toEqual([]);
});

test('what changes is announced once, in one region that stays', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.bench [aria-live]')).toHaveCount(1);
  const region = await page.locator('#live').elementHandle();
  await page.getByRole('slider', { name: 'Workloads' }).focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  await settled(page);
  await expect(page.locator('#live')).toContainText('18 servers. They fit on');
  expect(await region?.evaluate((element) => element.isConnected)).toBe(true);
});

test('from question to comparison by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the answer' })).toBeFocused();
  const reach = async (name: string) => {
    for (let step = 0; step < 90; step++) {
      const now = await page.evaluate(() =>
        document.activeElement instanceof HTMLButtonElement ? document.activeElement.textContent : '',
      );
      if (now.includes(name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`"${name}" was not reached`);
  };
  await reach('Pin as A');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Unpin A' }).first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await settled(page);
  await expect(page.getByRole('region', { name: 'Differences from A' })).toBeVisible();
  await expect(page).toHaveURL(/n=10000/);
});

test('a chart is read in order: title, finding, summary, chart, table, sources, how to read', async ({ page }) => {
  await page.goto('/');
  const picture = figure(page, 'memory');
  const places = await picture.evaluate((element) => {
    const parts = [
      '.figure-title',
      '.figure-headline',
      ':scope > .sr-only',
      '.plot',
      '.figure-foot details:nth-of-type(1) summary',
      '.figure-foot details:nth-of-type(2) summary',
      '.figure-foot details:last-of-type summary',
    ].map((selector) => element.querySelector(selector));
    const all = [...element.querySelectorAll('*')];
    return parts.map((part) => (part ? all.indexOf(part) : -1));
  });
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expect(picture.locator('svg').first()).toHaveAttribute('role', 'graphics-document');
  await expect(picture.locator('svg > g[aria-hidden]').first()).toBeAttached();
});

test('keys of charts do nothing while no chart has the focus', async ({ page }) => {
  await page.goto('/');
  await expect(figure(page, 'boot-time').locator('.mark').first()).toBeAttached();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  for (const key of ['?', '[', ']', 'ArrowRight', 'Home', 'PageDown', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expect(page.locator('.figure-foot details[open]')).toHaveCount(0);
  await expect(page).toHaveURL('/');
});

test('details of a mark can be pointed at, go with Escape while the pointer rests, and stay when they are held', async ({
  page,
}) => {
  await page.goto('/');
  const picture = figure(page, 'power');
  const tip = picture.getByRole('tooltip');
  await picture.locator('.mark').nth(2).hover();
  await expect(tip).toBeVisible();
  const box = await tip.boundingBox();
  if (!box) throw new Error('no details');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  await expect(tip).toBeVisible();
  await picture.locator('.mark').nth(2).hover();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await picture.locator('.mark').nth(3).click();
  await page.mouse.move(2, 2, { steps: 5 });
  await expect(tip).toHaveAttribute('data-held', 'true');
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});
