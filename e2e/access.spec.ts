import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { figure, settled } from './page';

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
])
  test(`axe finds nothing at ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await faults(page)).toEqual([]);
  });

for (const width of [320, 390, 768, 1440, 1920])
  test(`nothing runs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/', '/?n=1000&a=n%3D20', '/sources', '/catalogue', '/catalogue/hosts/dell-r620']) {
      await page.goto(address);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, address).toBeLessThanOrEqual(0);
    }
  });

test('text may be spaced and doubled without being cut off', async ({ page }) => {
  await page.goto('/');
  await page.addStyleTag({ content: '' }).catch(() => undefined);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      element.style.lineHeight = '1.5';
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
    }
  });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('what is small to hit is at least 24 px, or in a line of text', async ({ page }) => {
  await page.goto('/');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary, label.toggle')]
      .filter((element) => element.offsetParent !== null && !element.closest('label.toggle input'))
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'checkbox'))
      .map((element) => ({ what: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height < 24)
      .map(({ what }) => what),
  );
  expect(small).toEqual([]);
});

test('stillness is kept for those who ask for it', async ({ page }) => {
  await page.goto('/');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('.plot-area svg rect, .plot-area svg path')].filter(
        (element) => getComputedStyle(element).transitionDuration !== '0s',
      ).length,
  );
  expect(moving).toBe(0);
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

test('forced colours keep marks and focus visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  const plot = figure(page, 'boot-time').locator('.plot[role="group"]');
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  const stroke = await page.evaluate(
    () => document.activeElement && getComputedStyle(document.activeElement).strokeWidth,
  );
  expect(Number.parseFloat(stroke ?? '0')).toBeGreaterThanOrEqual(2);
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
