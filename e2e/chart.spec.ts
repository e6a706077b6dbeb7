import { expect, test } from '@playwright/test';
import { figure } from './page';

const ids = ['boot-time', 'storm', 'memory', 'disk', 'overhead', 'hosts', 'density', 'packing', 'power', 'blast'];

test('every chart is there, with its finding as its name', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('figure[data-chart]')).toHaveCount(ids.length);
  for (const id of ids) {
    const plot = figure(page, id).locator('.plot[role="group"]');
    await expect(plot).toHaveAttribute('aria-roledescription', 'chart');
    expect((await plot.getAttribute('aria-label'))?.length).toBeGreaterThan(30);
  }
});

// That arrows reach every mark of every chart is a test of app/_client/marks; here a browser does it.
test('a chart is one tab stop and arrows reach every mark, which is every row of its table', async ({ page }) => {
  await page.goto('/?on=kvm~docker');
  for (const id of ['boot-time', 'memory']) {
    const picture = figure(page, id);
    const plot = picture.locator('.plot[role="group"]');
    expect(await plot.locator('[tabindex="0"]').count()).toBe(0);
    await picture.getByText('Table', { exact: false }).first().click();
    const rows = await picture.locator('.table-scroll tbody tr').count();
    expect(await plot.locator('.mark').count()).toBe(rows);
    await plot.focus();
    const visited = new Set<string>();
    await page.keyboard.press('PageUp');
    for (let series = 0; series < rows; series++) {
      await page.keyboard.press('Home');
      for (let place = 0; place < rows; place++) {
        const at = await page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '');
        const fresh = !visited.has(at);
        visited.add(at);
        await page.keyboard.press('ArrowRight');
        if (!fresh) break;
      }
      const before = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
      await page.keyboard.press('ArrowDown');
      if ((await page.evaluate(() => document.activeElement?.getAttribute('data-mark'))) === before) break;
    }
    expect(visited.size, id).toBe(rows);
    await page.keyboard.press('Escape');
    await expect(plot).toBeFocused();
  }
});

test('hover and focus show the same details; Enter holds them with sources that lead to the publication', async ({
  page,
}) => {
  await page.goto('/');
  const picture = figure(page, 'boot-time');
  await picture.locator('.mark').last().hover();
  const tip = picture.getByRole('tooltip');
  const hovered = (await tip.locator('p').first().textContent()) ?? '';
  await page.mouse.move(0, 0);
  await picture.locator('.plot[role="group"]').focus();
  await page.keyboard.press('PageDown');
  await expect(tip.locator('p').first()).toHaveText(hovered);
  await page.keyboard.press('Enter');
  const source = tip.getByRole('link').first();
  const key = (await source.textContent()) ?? '';
  await source.click();
  await expect(page).toHaveURL(`/sources#${key}`);
  await expect(page.locator(`[id="${key}"]`)).toBeInViewport();
});

test('Escape puts the details away, and the pointer may rest on them', async ({ page }) => {
  await page.goto('/');
  const picture = figure(page, 'memory');
  await picture.locator('.mark').last().hover();
  await picture.getByRole('tooltip').hover();
  await expect(picture.getByRole('tooltip')).toBeVisible();
  await picture.locator('.plot[role="group"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(picture.getByRole('tooltip')).toBeHidden();
});

test('a table sorts by any column', async ({ page }) => {
  await page.goto('/');
  const picture = figure(page, 'boot-time');
  await picture.getByText('Table').first().click();
  const heads = picture.locator('thead th');
  await expect(heads.first()).toBeVisible();
  const numeric = (await heads.allInnerTexts()).findIndex((head) => /\bs\b/.test(head));
  await heads.nth(numeric).getByRole('button').click();
  await expect(heads.nth(numeric)).toHaveAttribute('aria-sort', 'ascending');
  const cells = await picture.locator(`tbody tr > :nth-child(${numeric + 1})`).allInnerTexts();
  const numbers = cells.map(Number).filter(Number.isFinite);
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('a platform leads to its sheet, and every number there to its source', async ({ page }) => {
  await page.goto('/');
  await page.locator('.answer').getByRole('link', { name: 'Docker', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Docker');
  const rows = page.locator('.sheet-table tbody tr');
  expect(await rows.count()).toBeGreaterThan(8);
  for (const row of await rows.all()) await expect(row.locator('td a[href^="/sources#"]')).toHaveCount(1);
});
