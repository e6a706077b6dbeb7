import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Known } from '../lib/model/known';
import { figure, settled } from './page';

/** The mark of a chart whose name begins so. */
const markOf = (page: Page, chart: string, name: string) =>
  figure(page, chart).locator(`.mark[aria-label^="${name}"]`).first();

const doubt = (page: Page) => page.getByRole('dialog', { name: /^How do we know/ });

/** Counts the clicks of a reader on the way. */
function counter() {
  let clicks = 0;
  const click = async (target: { click: () => Promise<void> }) => {
    clicks += 1;
    await target.click();
  };
  return { click, clicks: () => clicks };
}

const journeys = [
  { chart: 'boot-time', mark: 'Firecracker, median of the starts', quantity: 'boot-p50', platform: 'firecracker' },
  { chart: 'memory', mark: 'Firecracker, memory, all', quantity: 'memory-per-instance', platform: 'firecracker' },
  { chart: 'overhead', mark: 'KVM with QEMU, processor time against native', quantity: 'slowdown', platform: 'kvm' },
];

for (const { chart, mark, quantity, platform } of journeys)
  test(`from a mark of ${chart} to the published table in three clicks`, async ({ page }) => {
    await page.goto('/');
    await settled(page);
    const { click, clicks } = counter();
    await click(markOf(page, chart, mark));
    await click(figure(page, chart).getByRole('tooltip').getByRole('link', { name: 'How do we know?' }));
    const dialog = doubt(page);
    const first = dialog.getByRole('listitem').filter({ hasText: 'published' }).first();
    await expect(first).toBeVisible();
    const reply = await page.request.get(`/api/known?platform=${platform}&quantity=${quantity}`);
    const { neighbours }: Known = await reply.json();
    const [nearest] = neighbours;
    await click(dialog.getByRole('link', { name: `Row ${nearest?.id}`, exact: true }));
    expect(clicks()).toBe(3);
    await expect(page).toHaveURL(new RegExp(`/evidence\\?source=${nearest?.source}&rows=all#${nearest?.id}$`));
    const row = page.locator(`[id="${nearest?.id}"]`);
    await expect(row).toBeInViewport();
    await expect(row).toContainText(nearest?.place ?? '');
    await expect(row).toContainText(nearest?.printed ?? '');
  });

test('by keyboard: Enter holds the details, the link opens, Escape leads back step by step', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  await figure(page, 'boot-time').locator('.plot[role="group"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const link = figure(page, 'boot-time').getByRole('tooltip').getByRole('link', { name: 'How do we know?' });
  for (let tab = 0; tab < 12 && !(await link.evaluate((each) => each === document.activeElement)); tab++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(doubt(page)).toBeVisible();
  await expect(doubt(page)).toContainText('Bare metal');
  await expect(doubt(page)).toContainText('Nothing was published near this');
  await page.keyboard.press('Escape');
  await expect(doubt(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toHaveCount(0);
});

test('the program of the first load has no part of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await settled(page);
  const before = asked.filter((url) => url.endsWith('.js')).length;
  await markOf(page, 'boot-time', 'Docker, median').click();
  await page.getByRole('tooltip').getByRole('link', { name: 'How do we know?' }).click();
  await expect(doubt(page).locator('.known')).toBeVisible();
  expect(asked.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(before);
  expect(asked.filter((url) => url.includes('/api/known')).length).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a chart leads to the page that says how its figures are known', async ({ page }) => {
    await page.goto('/?n=40');
    const foot = figure(page, 'overhead').locator('details').filter({ hasText: 'How do we know?' });
    await foot.locator('summary').click();
    await foot.getByRole('link', { name: 'kvm', exact: true }).click();
    await expect(page).toHaveURL('/evidence?n=40&near=slowdown&of=kvm');
    await expect(page.getByRole('heading', { name: 'How do we know? KVM with QEMU' })).toBeVisible();
    expect(await page.locator('.known ol > li').count()).toBe(8);
    await page.getByRole('combobox', { name: 'of', exact: true }).selectOption('docker');
    await page.getByRole('button', { name: 'Ask' }).click();
    await expect(page).toHaveURL('/evidence?n=40&near=slowdown&of=docker');
  });
});

test('a question that cannot be asked is answered with what can be', async ({ page }) => {
  await page.goto('/evidence?near=luck&of=kvm');
  await expect(page.getByText('quantity is “luck”; allowed is one of boot-p50')).toBeVisible();
});

const wang = 'lib/experiments/wang11.json';

test.describe('measurements of a reader', () => {
  const own = (page: Page) => page.getByRole('region', { name: 'Your measurements' });

  test('are run on the model, and shown as ours are', async ({ page }) => {
    await page.goto('/evidence?source=wang11');
    await own(page).locator('input[type="file"]').setInputFiles(wang);
    await expect(own(page)).toContainText('2 of 2 check rows predicted');
    await expect(figure(page, 'own-evidence').locator('.mark')).toHaveCount(2);
    expect(await own(page).locator('.evidence-rows tbody code').allTextContents()).toEqual([
      'wang11-004',
      'wang11-003',
    ]);
    await own(page).getByRole('button', { name: 'Put it away' }).click();
    await expect(figure(page, 'own-evidence')).toHaveCount(0);
  });

  test('can be dropped anywhere on the page, and what comes of them is in view with the focus', async ({ page }) => {
    await page.goto('/evidence?source=wang11');
    const data = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'mine.json', { type: 'application/json' }));
        return transfer;
      },
      readFileSync(wang, 'utf8'),
    );
    await page.locator('#conflicts').scrollIntoViewIfNeeded();
    await page.locator('#conflicts').dispatchEvent('dragover', { dataTransfer: data });
    await expect(page.getByText('Drop an experiment file', { exact: true })).toBeInViewport();
    await page.locator('#conflicts').dispatchEvent('drop', { dataTransfer: data });
    const outcome = own(page).getByRole('region', { name: 'What came of mine.json' });
    await expect(outcome).toContainText('mine.json: 2 of 2 check rows');
    await expect(outcome).toBeFocused();
    await expect(outcome.getByText('mine.json: 2 of 2')).toBeInViewport();
    await expect(page.getByText('Drop an experiment file', { exact: true })).toHaveCount(0);
  });

  test('are refused with row, field, value and what is allowed', async ({ page }) => {
    await page.goto('/evidence?source=wang11');
    await own(page).getByText('Paste it instead').click();
    await own(page).getByRole('button', { name: 'Put an example in' }).click();
    const text = own(page).getByRole('textbox');
    await text.fill(
      (await text.inputValue())
        .replace('"platform": "kvm"', '"platform": "xen-next"')
        .replace('"value": 231.03', '"value": "231"'),
    );
    await own(page).getByRole('button', { name: 'Run it' }).click();
    const line = own(page).getByRole('row').filter({ hasText: 'rows[0].platform' });
    await expect(line).toContainText('ten-guests-at-once');
    await expect(line).toContainText('"xen-next"');
    await expect(line).toContainText('one of bare-metal, xen-pv');
    await expect(own(page).getByRole('row').filter({ hasText: 'rows[1].value' })).toContainText(
      'a value of type number',
    );
    await text.fill('{');
    await own(page).getByRole('button', { name: 'Run it' }).click();
    await expect(own(page)).toContainText('It is not JSON');
  });

  test('have an example to start from, which runs as it is downloaded', async ({ page }) => {
    await page.goto('/evidence?source=wang11');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      own(page).getByRole('link', { name: 'An example to start from' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ringside-experiment.json');
    await own(page)
      .locator('input[type="file"]')
      .setInputFiles(await download.path());
    await expect(own(page)).toContainText('4 of 4 check rows predicted');
  });

  test('that are too long are not sent', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await page.goto('/evidence?source=wang11');
    const buffer = Buffer.from(JSON.stringify({ name: 'x'.repeat(70_000) }));
    await own(page)
      .locator('input[type="file"]')
      .setInputFiles({ name: 'big.json', mimeType: 'application/json', buffer });
    await expect(own(page)).toContainText('bytes; 65536 are taken');
    expect(sent).toEqual([]);
  });

  test('that take long can be given up', async ({ page }) => {
    await page.route('**/api/validate', () => undefined);
    await page.goto('/evidence?source=wang11');
    await own(page).locator('input[type="file"]').setInputFiles(wang);
    await expect(own(page).getByRole('progressbar')).toBeVisible();
    await own(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(own(page).getByRole('progressbar')).toHaveCount(0);
  });
});

test('a source can be cited', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sources#felter15');
  const entry = page.locator('[id="felter15"]');
  await entry.getByText('BibTeX').first().click();
  await expect(entry.locator('pre')).toContainText('@inproceedings{felter15,');
  await entry.getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('booktitle = {ISPASS}');
  const file = await (await page.request.get('/sources.bib')).text();
  expect(file.match(/^@/gm)?.length).toBe(await page.locator('.sources > div').count());
});

test('where sources disagree, the range is shown with who says what', async ({ page }) => {
  await page.goto('/sources#ant21');
  await page
    .locator('[id="ant21"]')
    .getByRole('link', { name: /^System call that gVisor/ })
    .click();
  const conflict = page.locator('#conflict-gvisor-call');
  await expect(conflict).toBeInViewport();
  await expect(conflict).toContainText('0.408 µs to 0.8 µs');
  await conflict.getByText('Who says what').click();
  expect(await conflict.getByRole('listitem').count()).toBe(5);
});

const screens = [
  ['light', 390],
  ['dark', 390],
  ['dark', 768],
  ['light', 1440],
] as const;

for (const [colorScheme, width] of screens)
  test.describe(`axe finds nothing and nothing runs over, ${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    async function clean(page: Page, what: string): Promise<void> {
      const { violations } = await new AxeBuilder({ page })
        .include(what)
        .exclude('.plot-area g[aria-hidden]')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    }

    test('on the page of evidence, with a doubt and a file', async ({ page }) => {
      await page.goto('/evidence?near=boot-p50&of=kvm&source=wang11');
      await page.getByText('Paste it instead').click();
      await page.locator('input[type="file"]').setInputFiles(wang);
      await expect(figure(page, 'own-evidence')).toBeVisible();
      await clean(page, 'main');
    });

    test('on the page of sources', async ({ page }) => {
      await page.goto('/sources');
      await page.getByText('BibTeX').nth(1).click();
      await clean(page, 'main');
    });

    test('over the workbench', async ({ page }) => {
      await page.goto('/');
      await settled(page);
      await markOf(page, 'overhead', 'KVM with QEMU, processor time').click();
      await page.getByRole('tooltip').getByRole('link', { name: 'How do we know?' }).click();
      await expect(doubt(page).locator('.known')).toBeVisible();
      await clean(page, 'dialog');
    });
  });
