import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { snippets } from '../lib/share/snippets';
import { figure, settled } from './page';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /^Share / });
const tab = (page: Page, name: string): Locator => dialog(page).getByRole('tab', { name });

async function share(page: Page, chart: string): Promise<Locator> {
  await figure(page, chart).getByRole('button', { name: 'Share' }).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .exclude('.plot-area g[aria-hidden]')
    .exclude('iframe')
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3)}`);
};

/** Complaints of the page from now on. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

test.describe('the dialog', () => {
  test('copies a frozen link that shows the same, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/?n=200&a=n%3D20');
    const heard = complaints(page);
    await share(page, 'memory');
    await page.getByRole('button', { name: 'Copy link to this chart' }).click();
    await expect(dialog(page).getByRole('status')).toHaveText('Copied: link to this chart');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/c\/memory\?a=n%3D20&dv=[\w-]{8}&ev=\w+&n=200$/);
    await dialog(page).getByRole('radio', { name: /^Live/ }).check();
    await page.getByRole('button', { name: 'Copy link to this chart' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/c\/memory\?a=n%3D20&n=200$/);
    const headline = await figure(page, 'memory').locator('.figure-headline').textContent();
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
    expect(heard).toEqual([]);
  });

  test('is worked by keyboard, and gives the focus back', async ({ page }) => {
    await page.goto('/');
    const button = figure(page, 'disk').getByRole('button', { name: 'Share' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    await tab(page, 'Link').focus();
    for (const name of ['Frame', 'Image', 'Slides', 'Data', 'Cite', 'Link']) {
      await page.keyboard.press('ArrowRight');
      await expect(tab(page, name)).toBeFocused();
      await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
      await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible();
    }
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('shows the very image that is exported', async ({ page }) => {
    await page.goto('/?n=200');
    await share(page, 'boot-time');
    await tab(page, 'Image').click();
    const shown = dialog(page).locator('.share-picture img');
    const choose = (name: string, value: string) =>
      dialog(page).getByRole('combobox', { name, exact: true }).selectOption(value);
    await choose('Format', 'svg');
    await choose('Size', 'square');
    await choose('Theme', 'dark');
    await choose('Words', 'path');
    await dialog(page).getByText('More', { exact: true }).click();
    await choose('Background', 'transparent');
    await choose('Text', '1.5');
    await expect(dialog(page).getByText('More: text 1½ ×, background transparent')).toBeVisible();
    await dialog(page).getByRole('textbox', { name: 'Title' }).fill('Who "boots" <first>?');
    await page.keyboard.press('Enter');
    await expect(dialog(page).locator('.share-picture')).toHaveAttribute('data-state', 'idle');
    const download = dialog(page).getByRole('link', { name: 'Download SVG' });
    expect(await shown.getAttribute('src')).toBe(await download.getAttribute('href'));
    const query = new URL((await download.getAttribute('href')) ?? '', page.url()).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      im: 'square',
      theme: 'dark',
      bg: 'transparent',
      text: 'path',
      fs: '1.5',
      title: 'Who "boots" <first>?',
      n: '200',
    });
    await expect(shown).toHaveAttribute('alt', 'Who "boots" <first>?');
    const waiting = page.waitForEvent('download');
    await download.click();
    expect((await waiting).suggestedFilename()).toMatch(/^ringside-boot-time-\w{8}\.svg$/);
  });

  test('takes a title while it is typed, and says that the picture is not yet up to date', async ({ page }) => {
    await page.goto('/?n=200');
    await share(page, 'boot-time');
    await tab(page, 'Image').click();
    const shown = dialog(page).locator('.share-picture');
    await expect(shown).toHaveAttribute('aria-busy', 'false');
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(10_000);
    await dialog(page).getByRole('textbox', { name: 'Title' }).pressSequentially('Mine');
    await expect(shown).toHaveAttribute('aria-busy', 'true');
    await expect(shown).toContainText('Updating');
    await expect(shown.locator('img')).not.toHaveAttribute('src', /title/);
    await page.clock.runFor(400);
    await expect(shown.locator('img')).toHaveAttribute('src', /&title=Mine/);
    await expect(shown).toHaveAttribute('aria-busy', 'false');
  });

  test('gives title and theme to every way out', async ({ page }) => {
    await page.goto('/?n=200');
    await share(page, 'boot-time');
    await dialog(page).getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await dialog(page).getByRole('textbox', { name: 'Title' }).fill('Mine');
    const own = /n=200&theme=dark&title=Mine/;
    const region = (name: string) => dialog(page).getByRole('region', { name });
    const link = (name: string | RegExp) => dialog(page).getByRole('link', { name });
    await tab(page, 'Link').click();
    await expect(region('Link to this chart')).toContainText(own);
    await tab(page, 'Frame').click();
    await expect(region('Text for Web page')).toContainText(/theme=dark&amp;title=Mine" title="Mine"/);
    const frame = dialog(page).locator('iframe');
    await expect(frame).toHaveAttribute('title', 'Mine');
    await expect(frame.contentFrame().locator('.sheet')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.contentFrame().getByRole('heading')).toHaveText('Mine');
    await tab(page, 'Slides').click();
    for (const name of ['Download PPTX', 'Download TEX', 'Deck for PowerPoint'])
      await expect(link(new RegExp(`^${name}`))).toHaveAttribute('href', own);
    await dialog(page).getByRole('checkbox', { name: 'Disk' }).check();
    await expect(link(/^Deck for PowerPoint/)).toHaveAttribute('href', /n=200&theme=dark$/);
    await tab(page, 'Data').click();
    await expect(link('Download CSV')).toHaveAttribute('href', own);
    await tab(page, 'Cite').click();
    await expect(region('Citation in words')).toContainText(/“Mine”.*n=200&theme=dark&title=Mine/);
  });

  test('keeps the picture in sight on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await share(page, 'boot-time');
    await tab(page, 'Image').click();
    const shown = dialog(page).locator('.share-picture');
    await expect(shown).toHaveAttribute('data-state', 'idle');
    const [around, box] = [await dialog(page).boundingBox(), await shown.boundingBox()];
    expect(box && around && box.y + box.height).toBeLessThan((around?.y ?? 0) + (around?.height ?? 0));
    await expect(dialog(page).getByRole('combobox', { name: 'Texture' })).toBeHidden();
  });

  test('remembers what was chosen last', async ({ page }) => {
    await page.goto('/');
    await share(page, 'boot-time');
    await tab(page, 'Image').click();
    await dialog(page).getByRole('combobox', { name: 'Format' }).selectOption('pdf');
    await page.reload();
    await share(page, 'disk');
    await expect(tab(page, 'Image')).toHaveAttribute('aria-selected', 'true');
    await expect(dialog(page).getByRole('combobox', { name: 'Format' })).toHaveValue('pdf');
  });

  test('needs no storage', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no storage', 'SecurityError');
        },
      });
    });
    const heard = complaints(page);
    await page.goto('/');
    await share(page, 'boot-time');
    await tab(page, 'Data').click();
    await expect(dialog(page).getByRole('region', { name: 'The file in CSV' })).toContainText('ringside-state');
    expect(heard).toEqual([]);
  });

  test('has a text for every host, with a frame or an image that loads', async ({ page }) => {
    await page.goto('/?n=200');
    await share(page, 'boot-time');
    await tab(page, 'Frame').click();
    for (const { id, name } of snippets) {
      await dialog(page).getByRole('combobox', { name: 'For' }).selectOption(id);
      await expect(dialog(page).getByRole('region', { name: `Text for ${name}` })).toContainText('/c/boot-time.');
      const frame = dialog(page).locator('iframe');
      if ((await frame.count()) > 0)
        await expect(frame.contentFrame().locator('.sheet')).toHaveAttribute('data-state', 'idle');
      else await expect(dialog(page).locator('.share-picture')).toHaveAttribute('data-state', 'idle');
    }
  });

  test('puts several charts into one deck', async ({ page }) => {
    await page.goto('/?n=200');
    await share(page, 'memory');
    await tab(page, 'Slides').click();
    await dialog(page).getByRole('checkbox', { name: 'Boot time' }).check();
    await expect(dialog(page).locator('.share-picture[data-state="idle"]')).toHaveCount(2);
    const deck = dialog(page).getByRole('link', { name: /^Deck for PowerPoint/ });
    await expect(deck).toHaveAttribute('href', /^\/deck\.pptx\?charts=boot-time~memory&dv=[\w-]+&ev=\w+&n=200$/);
    for (const box of await dialog(page).getByRole('checkbox').all()) await box.uncheck();
    await expect(dialog(page).getByText('Choose at least one chart.')).toBeVisible();
  });

  test('cites without a date', async ({ page }) => {
    await page.goto('/?n=200');
    await share(page, 'boot-time');
    await dialog(page).getByRole('radio', { name: /^Live/ }).check();
    await tab(page, 'Cite').click();
    const words = dialog(page).getByRole('region', { name: 'Citation in words' });
    await expect(words).toContainText(/engine \w+, data [\w-]+\. http.*\/c\/boot-time\?dv=[\w-]+&ev=\w+&n=200/);
  });

  test('is no part of the first load', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()));
    await page.goto('/');
    await settled(page);
    const before = scripts.length;
    await share(page, 'boot-time');
    expect(scripts.length).toBeGreaterThan(before);
  });

  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const)
    test(`axe finds nothing in any of its tabs, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      await share(page, 'boot-time');
      for (const name of ['Link', 'Frame', 'Image', 'Slides', 'Data', 'Cite']) {
        await tab(page, name).click();
        await page.waitForLoadState('networkidle');
        expect(await faults(page), name).toEqual([]);
        const over = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
        expect(over, name).toBeLessThanOrEqual(0);
      }
    });
});

test('the whole way by keyboard: preset, change, compare, export', async ({ page }) => {
  await page.goto('/');
  const reach = async (target: Locator) => {
    for (let step = 0; step < 250; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('not reached');
  };
  await reach(page.getByRole('navigation', { name: 'Ready questions' }).getByRole('link').nth(1));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/n=200/);
  await settled(page);
  await reach(page.getByRole('button', { name: 'Pin as A' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/n=10000/);
  await settled(page);
  await reach(figure(page, 'boot-time').getByRole('button', { name: 'Share' }));
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await reach(dialog(page).getByRole('tab', { selected: true }));
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'Data')).toBeFocused();
  await reach(dialog(page).getByRole('link', { name: 'Download CSV' }));
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await (await waiting).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toMatch(/ringside-state: \?a=.*\|n=10000/);
});
