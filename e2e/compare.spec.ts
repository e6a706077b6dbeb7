import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { benchOf } from '../lib/claims/bench';
import { isTested, type TestedClaim } from '../lib/claims/claim';
import { outcomeOf } from '../lib/claims/judge';
import { cases } from '../lib/claims/trials';
import { countsWords, rulingWords } from '../lib/claims/words';
import type { PlatformResult } from '../lib/model/result';
import { answer, figure, over, settled, studyOf } from './page';

const row = (page: Page, claim: string) => page.locator(`tr[data-claim="${claim}"]`);

test('both tables are there, and every verdict is the library’s', async ({ page }) => {
  await page.goto('/compare');
  await expect(page.getByRole('table')).toHaveCount(2);
  await expect(page.locator('tr[data-claim]')).toHaveCount(cases.length);
  for (const { claim, trial } of cases) {
    const own = row(page, claim.id);
    await expect(own).toHaveAttribute('data-ruling', trial.ruling);
    await expect(own.locator('.claim-ruling')).toContainText(rulingWords[trial.ruling]);
    await expect(own).toContainText(countsWords(trial));
    await expect(own).toContainText(claim.sentence);
  }
});

/** Worst of the first side against best of the second, read from what the API answers. */
function facing({ table, test: { measure, relation, against } }: TestedClaim, platforms: readonly PlatformResult[]) {
  const named = new Set(platforms.map(({ id }) => id));
  const cast = benchOf(table).casts.find(({ first, second }) => {
    const all = [...first, ...second];
    return all.every((id) => named.has(id)) && [...named].every((id) => id === 'bare-metal' || all.includes(id));
  });
  const figures = (ids: readonly string[] = []) => platforms.filter(({ id }) => ids.includes(id)).map(measure.of);
  const [one, other] = [figures(cast?.first), figures(against === 'second' ? cast?.second : ['bare-metal'])];
  const low = relation.kind === 'less' || relation.kind === 'within';
  return outcomeOf(relation, low ? [Math.max(...one), Math.min(...other)] : [Math.min(...one), Math.max(...other)]);
}

test('the links of every flip are answered as they say: true here, false there', async ({ page }) => {
  await page.goto('/compare');
  for (const { claim, trial } of cases) {
    if (!isTested(claim)) continue;
    const links = row(page, claim.id).locator('a[data-holds]');
    await expect(links).toHaveCount(2 * trial.flips.length);
    for (const link of await links.all()) {
      const href = (await link.getAttribute('href')) ?? '';
      const { platforms } = await studyOf(page, href.replace(/^\/\?/, '').replace(/#.*/, ''));
      const holds = facing(claim, platforms) === 'holds';
      expect(String(holds), `${claim.id} at ${href}`).toBe(await link.getAttribute('data-holds'));
    }
  }
});

test('the workbench shows the opposite on either side of where scalability turns', async ({ page }) => {
  const hosts = async (holds: boolean) => {
    await page.goto('/compare');
    const own = row(page, 'scalability');
    await own.getByText('Where it turns').click();
    await own.locator(`li[data-axis="n"] a[data-holds="${holds}"]`).click();
    await expect(page).toHaveURL(/[?&]n=1[45]&/);
    await settled(page);
    const of = (platform: string) => answer(page, platform, 0);
    return {
      type1: Math.max(await of('xen-hvm'), await of('hyper-v'), await of('esxi')),
      type2: Math.min(await of('vmware-workstation'), await of('virtualbox')),
    };
  };
  const [here, there] = [await hosts(true), await hosts(false)];
  expect(here.type1).toBeLessThan(here.type2);
  expect(there.type1).toBe(there.type2);
});

test('both sides of a flip stand side by side as a comparison', async ({ page }) => {
  await page.goto('/compare');
  const own = row(page, 'boot');
  await own.getByText('Where it turns').click();
  await own
    .getByRole('link', { name: /Both side by side/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/c\/boot-time\?a=.*cache=cold/);
  const table = page.locator('.table-scroll').first();
  await expect(table).toContainText('Docker');
  await expect(table.getByRole('columnheader', { name: 'scenario' })).toBeVisible();
});

test('a claim has a page with every scenario, its figures and their sources', async ({ page }) => {
  await page.goto('/compare');
  await row(page, 'speed')
    .getByRole('link', { name: /All 72 scenarios/ })
    .click();
  await expect(page).toHaveURL('/compare/speed');
  const picture = figure(page, 'claim-speed');
  await picture.getByText('Table', { exact: false }).first().click();
  await expect(picture.locator('.table-scroll tbody tr')).toHaveCount(72);
  expect(await picture.locator('.mark').count()).toBe(72);
  await picture.locator('.plot[role="group"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(picture.getByRole('tooltip')).toContainText('Type 1: 1.28');
  const found = cases.find(({ claim }) => claim.id === 'speed')!.trial;
  const missing = found.grid.filter(({ outcome }) => outcome !== 'holds');
  await page.keyboard.press('Escape');
  await page.getByText(`Scenarios in which it does not hold (${missing.length})`).click();
  await expect(page.locator('li[data-outcome="tie"]')).toHaveCount(missing.length);
});

test('both sides are drawn along the parameter in which a claim turns, with the place', async ({ page }) => {
  await page.goto('/compare/scalability');
  const along = figure(page, 'claim-scalability-workloads');
  await expect(along.locator('.figure-headline')).toHaveText('False with 12 workloads, true at 15 workloads.');
  await along.locator('.plot[role="group"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(along.getByRole('tooltip')).toContainText('Type 1, 1 workload');
  await expect(along.getByRole('tooltip')).toContainText('The claim is false here');
});

test('what the engine does not model has no page and no figures', async ({ page }) => {
  await page.goto('/compare');
  for (const id of ['set-up', 'ready-made']) {
    await expect(row(page, id)).toContainText('Not decided by the simulation');
    await expect(row(page, id).locator('svg')).toHaveCount(0);
    expect((await page.request.get(`/compare/${id}`)).status()).toBe(404);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('verdicts, pictures, flips and sources are there', async ({ page }) => {
    await page.goto('/compare');
    await expect(row(page, 'speed').locator('.claim-ruling')).toContainText('Holds when');
    await expect(page.locator('.claim-strip')).toHaveCount(14);
    await row(page, 'boot').getByText('What was published').click();
    await expect(row(page, 'boot').getByRole('link', { name: 'mao_cloud12' })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 768, 1440])
    test(`axe finds nothing and nothing runs over, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const address of ['/compare', '/compare/size']) {
        await page.goto(address);
        await page.locator('main details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
        const { violations } = await new AxeBuilder({ page }).exclude('svg').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
        expect(await over(page)).toBeLessThanOrEqual(0);
      }
    });
