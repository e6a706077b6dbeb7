import { readdirSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, expect, test } from '@playwright/test';
import type { Validation, Verdict } from '../lib/model/experiment';
import { figure } from './page';

const folder = 'lib/experiments';

/** What the API says of all of our experiment files, one by one. */
async function verdictsOf(request: APIRequestContext): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const data: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    const reply = await request.post('/api/validate', { data });
    expect(reply.status(), name).toBe(200);
    verdicts.push(...((await reply.json()) as Validation).verdicts);
  }
  return verdicts;
}

/** Element floor(share x N) of the errors in order, as in docs/experiments.md. */
function errorAt(verdicts: readonly Verdict[], share: number): number {
  const errors = verdicts.flatMap(({ error }) => (error === null ? [] : [Math.abs(error)])).toSorted((a, b) => a - b);
  return errors[Math.floor(share * errors.length)] ?? Number.NaN;
}

test('the page states the figures that the API gives for the same files', async ({ page, request }) => {
  const verdicts = await verdictsOf(request);
  await page.goto('/evidence');
  const fact = async (id: string) => Number(await page.locator(`[data-fact="${id}"]`).getAttribute('data-value'));
  for (const use of ['check', 'fit'] as const) {
    const own = verdicts.filter((verdict) => verdict.use === use);
    expect(await fact(`${use}-rows`)).toBe(own.filter(({ error }) => error !== null).length);
    expect(await fact(`${use}-median`)).toBeCloseTo(errorAt(own, 0.5), 9);
    expect(await fact(`${use}-p90`)).toBeCloseTo(errorAt(own, 0.9), 9);
  }
  const ratios = ['slowdown', 'throughput-ratio'];
  const apart = verdicts.filter(
    ({ use, source, quantity, published }) =>
      use === 'check' &&
      source !== 'ncu_bootmodel24' &&
      !quantity.startsWith('node-reserve') &&
      !(ratios.includes(quantity) && published < 1.1 && published > 1 / 1.1),
  );
  expect(await fact('apart-median')).toBeCloseTo(errorAt(apart, 0.5), 9);
  expect(await fact('inexpressible')).toBe(verdicts.filter(({ error }) => error === null).length);
  const felter = verdicts.filter(({ source, use }) => source === 'felter15' && use === 'check');
  const line = page.locator('.evidence-sources tr[data-source="felter15"][data-use="check"]');
  expect(Number(await line.getAttribute('data-p90'))).toBeCloseTo(errorAt(felter, 0.9), 9);
});

test('a point leads to its row, its machine and the publication', async ({ page }) => {
  await page.goto('/evidence?source=felter15');
  const picture = figure(page, 'evidence');
  await picture.locator('.plot[role="group"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const tip = picture.getByRole('tooltip');
  const worst = (await page.locator('.evidence-rows tbody code').first().textContent()) ?? '';
  await expect(tip.locator('p').first()).toContainText(worst);
  for (const word of ['Published', 'Predicted', 'Hardware:', 'Prediction:']) await expect(tip).toContainText(word);
  await tip.getByRole('link', { name: 'Its row of the table' }).click();
  await expect(page).toHaveURL(`/evidence?source=felter15&rows=all#${worst}`);
  await expect(page.locator(`[id="${worst}"]`)).toBeInViewport();
  await page.locator(`[id="${worst}"]`).getByRole('link', { name: 'felter15', exact: true }).click();
  await expect(page).toHaveURL('/sources#felter15');
});

test('a row says how its prediction comes about, with links to techniques and sources', async ({ page }) => {
  await page.goto('/evidence?source=wang11');
  const row = page.locator('[id="wang11-003"]');
  await row.getByText('How it comes about').click();
  const first = row.locator('.derived li').first();
  await expect(first).toContainText(/^page fault, Shadow paging: 33,039\/s × .+ = .+ %/);
  await expect(first.getByRole('link', { name: 'Shadow paging' })).toHaveAttribute(
    'href',
    '/catalogue/techniques/shadow-paging',
  );
  expect(await first.locator('a[href^="/sources#"]').count()).toBeGreaterThan(0);
  const picture = figure(page, 'evidence');
  await picture.locator('.plot[role="group"]').focus();
  await page.keyboard.press('Home');
  await expect(picture.getByRole('tooltip')).toContainText('Made of: ');
});

test('details stay on the screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto('/evidence');
  const picture = figure(page, 'evidence');
  await picture.locator('.plot[role="group"]').focus();
  await page.keyboard.press('Home');
  for (let panel = 0; panel < 4; panel++) {
    await page.keyboard.press('ArrowDown');
    const box = await picture.getByRole('tooltip').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
});

test('marks are the rows of the table', async ({ page }) => {
  await page.goto('/evidence?quantity=vmm-memory');
  const picture = figure(page, 'evidence');
  await picture.getByText('Table').first().click();
  const rows = await picture.locator('.table-scroll tbody tr').count();
  expect(rows).toBeGreaterThan(10);
  expect(await picture.locator('.mark').count()).toBe(rows);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('rows are chosen by quantity, platform and source', async ({ page }) => {
    await page.goto('/evidence');
    await page.getByRole('combobox', { name: 'Platform' }).selectOption('docker');
    await page.getByRole('combobox', { name: 'Source' }).selectOption('felter15');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/platform=docker&source=felter15/);
    const ids = await page.locator('.evidence-rows tbody code').allTextContents();
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => !id.startsWith('felter15'))).toEqual([]);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing and nothing runs over, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      // Few rows: axe takes its time over every mark, and they are all alike.
      await page.goto('/evidence?source=felter15');
      const { violations } = await new AxeBuilder({ page }).exclude('.plot-area g[aria-hidden]').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      await page.goto('/evidence');
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });
