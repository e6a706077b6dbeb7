import { expect, test } from '@playwright/test';
import { figure } from './page';

test('words of the field lead to what they mean, on a page of their own', async ({ page }) => {
  await page.goto('/');
  const term = page.locator('.main > .finding a.term').first();
  const word = ((await term.textContent()) ?? '').toLowerCase();
  await term.click();
  await expect(page).toHaveURL(/\/glossary#/);
  const entry = page.locator('.words > div:target');
  await expect(entry).toBeInViewport();
  expect(word).toContain(((await entry.locator('dt').textContent()) ?? '').toLowerCase());
});

test('every word that a page links is in the glossary', async ({ page }) => {
  const wanted = new Set<string>();
  for (const address of ['/', '/c/boot-time', '/c/overhead', '/catalogue/platforms/kvm', '/glossary']) {
    await page.goto(address);
    for (const link of await page.locator('a.term').all())
      wanted.add((await link.getAttribute('href'))?.split('#')[1] ?? '');
  }
  expect(wanted.size).toBeGreaterThan(15);
  const ids = await page.locator('.words > div').evaluateAll((entries) => entries.map(({ id }) => id));
  expect([...wanted].filter((id) => !ids.includes(id))).toEqual([]);
});

test('how to read a chart links its words', async ({ page }) => {
  await page.goto('/');
  await figure(page, 'boot-time').getByText('How to read').click();
  await expect(figure(page, 'boot-time').getByRole('link', { name: 'median' })).toHaveAttribute(
    'href',
    '/glossary#median',
  );
});
