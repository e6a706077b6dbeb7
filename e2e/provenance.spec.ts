import { expect, test } from '@playwright/test';
import { settled, studyOf } from './page';

test('every number of the answer leads to what it rests on, in one click', async ({ page }) => {
  await page.goto('/?on=kvm~docker~bare-metal');
  const { platforms } = await studyOf(page, 'on=bare-metal~kvm~docker');
  const parts = ['placement', 'placement', 'start', 'start', 'footprint', 'overhead', 'power'] as const;
  for (const platform of platforms)
    for (const [column, part] of parts.entries()) {
      const cell = page.locator(`.answer tr[data-platform="${platform.id}"] td`).nth(column);
      const number = cell.locator('.fact');
      await number.click();
      const tip = cell.getByRole('dialog');
      await expect(tip).toBeVisible();
      await expect(tip.locator('.tip-title')).toContainText((await number.textContent()) ?? '?');
      const wanted = platform[part]?.provenance;
      await expect(tip.locator('.grade')).toHaveAttribute('data-grade', wanted?.grade ?? '');
      expect(await tip.locator('a[href^="/sources#"]').allInnerTexts()).toEqual([...(wanted?.sources ?? [])]);
      await expect(tip.getByRole('link', { name: 'How do we know?' })).toHaveAttribute(
        'href',
        new RegExp(`of=${platform.id}`),
      );
      await page.keyboard.press('Escape');
      await expect(tip).toBeHidden();
    }
});

test('the numbers of the answer are one tab stop; arrows move, Enter opens, Escape returns', async ({ page }) => {
  await page.goto('/');
  const numbers = page.locator('.answer .fact');
  await expect(page.locator('.answer .fact:not([tabindex="-1"])')).toHaveCount(1);
  await numbers.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const there = page.locator('.answer tbody tr').nth(1).locator('td').nth(1).locator('.fact');
  await expect(there).toBeFocused();
  await expect(page.locator('.answer .fact:not([tabindex="-1"])')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const tip = page.getByRole('dialog', { name: /per host rests on/ });
  await expect(tip).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tip.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(there).toBeFocused();
});

test('what is known of a number opens over its details and goes before them', async ({ page }) => {
  await page.goto('/');
  await page.locator('.answer tr[data-platform="firecracker"] td').nth(2).getByRole('link').click();
  await page
    .getByRole('dialog', { name: /half ready rests on/ })
    .getByRole('link', { name: 'How do we know?' })
    .click();
  const known = page.getByRole('dialog', { name: /How do we know\? Firecracker/ });
  await expect(known.locator('li[data-row]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(known).toBeHidden();
  await expect(page.getByRole('dialog', { name: /half ready rests on/ })).toBeVisible();
  await page.mouse.click(5, 400);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('numbers of the differences lead to what they rest on, each in its own scenario', async ({ page }) => {
  await page.goto('/?n=400&a=n%3D100&on=kvm~docker');
  await settled(page);
  const strip = page.getByRole('region', { name: 'Differences from A' });
  const row = strip.locator('tr[data-platform="docker"]');
  const [from, to] = [row.locator('.fact').nth(0), row.locator('.fact').nth(1)];
  await expect(from).toHaveAttribute('href', /n=100&/);
  await expect(to).toHaveAttribute('href', /n=400&/);
  await to.click();
  await expect(strip.getByRole('dialog').locator('a[href^="/sources#"]').first()).toBeVisible();
});

test('numbers of the finding lead to what they rest on', async ({ page }) => {
  await page.goto('/');
  const number = page.locator('.main > .finding .fact').last();
  await number.focus();
  await page.keyboard.press('Enter');
  const tip = page.getByRole('dialog', { name: /platform memory rests on/ });
  await expect(tip.locator('a[href^="/sources#"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a number leads to the page of what is known of it', async ({ page }) => {
    await page.goto('/?n=30');
    await page.locator('.answer tr[data-platform="kvm"] td').nth(5).getByRole('link').click();
    await expect(page).toHaveURL(/\/evidence\?.*n=30.*near=slowdown&of=kvm/);
    await expect(page.locator('.known a[href^="/sources#"]').first()).toBeVisible();
  });
});
