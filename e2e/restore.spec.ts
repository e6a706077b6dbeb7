import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { printers } from '../lib/print';
import { answer, settled } from './page';

test.describe('an exported file', () => {
  const picker = (page: Page): Locator => page.locator('input[type="file"]');
  const told = (page: Page): Locator => page.getByRole('region', { name: 'What the file held' });

  for (const { id } of printers)
    test(`is a save file: ${id}`, async ({ page }) => {
      const state = 'n=77&on=kvm~docker&theme=projector';
      const picture = `im=thumb&${state}&title=My%20own`;
      const file = await (await page.request.get(`/c/memory.${id}?${picture}`)).body();
      await page.goto('/?theme=dark');
      await picker(page).setInputFiles({ name: `chart.${id}`, mimeType: 'application/octet-stream', buffer: file });
      await expect(page).toHaveURL(`/?${state}`);
      await expect(told(page)).toContainText('Its title and size belong to the picture');
      await expect(told(page).getByRole('link')).toHaveAttribute('href', `/c/memory?${picture}`);
      await expect(told(page)).toContainText(`Scenario of chart.${id} restored (Memory footprint): made with engine`);
      await expect(told(page)).toContainText('as today');
      await settled(page);
      expect(await answer(page, 'kvm', 0)).toBeGreaterThan(0);
      await told(page).getByRole('button', { name: 'Undo' }).click();
      await expect(page).toHaveURL('/?theme=dark');
      await expect(told(page)).toHaveCount(0);
    });

  for (const id of ['pptx', 'zip'])
    test(`is a save file: a deck as ${id}`, async ({ page }) => {
      const file = await (await page.request.get(`/deck.${id}?charts=disk~power&n=77&on=kvm~docker`)).body();
      await page.goto('/');
      await picker(page).setInputFiles({ name: `deck.${id}`, mimeType: 'application/zip', buffer: file });
      await expect(page).toHaveURL('/?n=77&on=kvm~docker');
      await expect(told(page)).toContainText(`Scenario of deck.${id} restored`);
    });

  test('can be dropped anywhere, and nothing of it is sent', async ({ page }) => {
    const file = await (await page.request.get('/c/memory.svg?n=77')).text();
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Open an exported file' })).toBeVisible();
    const sent: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'slide.svg', { type: 'image/svg+xml' }));
      return transfer;
    }, file);
    await page.locator('body').dispatchEvent('dragover', { dataTransfer: data });
    await expect(page.getByText('Drop the file to open its scenario')).toBeVisible();
    await page.locator('body').dispatchEvent('drop', { dataTransfer: data });
    await expect(page).toHaveURL('/?n=77');
    await expect(page.locator('#live')).toContainText('slide.svg restored');
    expect(sent).toEqual([]);
  });

  test('of another engine says so', async ({ page }) => {
    const words = 'ringside-state: ?n=5|policy=luck engine 0 edition older chart disk;';
    await page.goto('/');
    await picker(page).setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(words) });
    await expect(page).toHaveURL('/?n=5');
    await expect(told(page)).toContainText('made with engine 0, data older; today it is engine');
    await expect(told(page)).toContainText('policy is “luck”');
  });

  test('that is none of ours says so and changes nothing', async ({ page }) => {
    await page.goto('/?n=30');
    const buffer = readFileSync('app/icon.svg');
    await picker(page).setInputFiles({ name: 'other.svg', mimeType: 'image/svg+xml', buffer });
    await expect(told(page)).toContainText('other.svg holds no scenario of Ringside.');
    await expect(told(page).getByRole('button', { name: 'Undo' })).toHaveCount(0);
    await expect(page).toHaveURL('/?n=30');
  });
});
