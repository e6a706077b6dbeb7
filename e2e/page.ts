import { expect, type Locator, type Page } from '@playwright/test';
import type { Result } from '../lib/model/result';

/** The study that the API gives for a query. */
export async function studyOf(page: Page, query: string): Promise<Result> {
  const reply = await page.request.get(`/api/study${query === '' ? '' : `?${query}`}`);
  expect(reply.status()).toBe(200);
  return (await reply.json()).result;
}

/** A number of the answer table, as it is in the data and not as it is rounded for the eye. */
export async function answer(page: Page, platform: string, column: number): Promise<number> {
  const cell = page.locator(`.answer tr[data-platform="${platform}"] td`).nth(column);
  return Number(await cell.getAttribute('data-value'));
}

/** Waits until what is on screen answers what is asked. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.bench')).toHaveAttribute('data-state', 'idle');
}

export const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Workloads' });
export const count = (page: Page): Locator => page.getByRole('textbox', { name: 'Workloads' });
export const figure = (page: Page, chart: string): Locator => page.locator(`figure[data-chart="${chart}"]`);

/** How far the page reaches over the edge, px. */
export const over = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
