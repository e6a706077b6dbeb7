import { expect, test } from '@playwright/test';
import { answer, count, figure, settled, slider, studyOf } from './page';

test('the page opens on the classic question, already answered', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('12 servers at 8\u00a0% load');
  const { platforms } = await studyOf(page, '');
  for (const platform of platforms) {
    expect(await answer(page, platform.id, 0)).toBe(platform.placement.hosts);
    expect(await answer(page, platform.id, 3)).toBe(platform.start?.ready.last);
  }
});

test('a number in the field gives the answer of the API, and Back undoes it', async ({ page }) => {
  await page.goto('/');
  await count(page).fill('1000');
  await count(page).press('Enter');
  await expect(page).toHaveURL('/?n=1000');
  await settled(page);
  const { platforms } = await studyOf(page, 'n=1000');
  for (const { id, placement } of platforms) expect(await answer(page, id, 0)).toBe(placement.hosts);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await settled(page);
  expect(await answer(page, 'bare-metal', 0)).toBe(12);
  await page.goForward();
  await settled(page);
  expect(await answer(page, 'bare-metal', 0)).toBe(1000);
});

test('the slider moves the number by keyboard and by hand', async ({ page }) => {
  await page.goto('/');
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(count(page)).toHaveValue('13');
  await expect(page).toHaveURL('/?n=13');
  await page.keyboard.press('End');
  await expect(page).toHaveURL('/?n=10000');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL('/?n=1');
  await settled(page);
  expect(await answer(page, 'bare-metal', 0)).toBe(1);
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('no slider');
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++) await page.mouse.move(box.x + (box.width * step) / 40, box.y + box.height / 2);
  await expect(page).toHaveURL('/?n=1');
  await page.mouse.up();
  await expect(page).toHaveURL(/n=\d\d+/);
  await settled(page);
  const n = Number(await count(page).inputValue());
  expect(await answer(page, 'bare-metal', 0)).toBe(n);
  await page.goBack();
  await expect(page).toHaveURL('/?n=1');
});

test('a copied link restores the same picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?n=200&cache=cold');
  await page.getByRole('checkbox', { name: 'Podman' }).check();
  await settled(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const before = await figure(page, 'boot-time').locator('svg > g').first().innerHTML();
  await page.goto(link);
  await expect(page.getByRole('checkbox', { name: 'Podman' })).toBeChecked();
  await expect(count(page)).toHaveValue('200');
  await page.waitForFunction(
    (html) => document.querySelector('figure[data-chart="boot-time"] svg > g')?.innerHTML === html,
    before,
  );
});

test('every knob group changes the link and the answer', async ({ page }) => {
  await page.goto('/?n=300');
  await page.getByLabel('Load today').fill('20');
  await page.getByLabel('Load today').press('Enter');
  await expect(page).toHaveURL(/load=20/);
  await page.getByRole('heading', { name: 'Placement' }).click();
  await page.getByRole('combobox', { name: 'Placement' }).selectOption('worst-fit');
  await expect(page).toHaveURL(/policy=worst-fit/);
  await page.getByLabel('Processor overcommit').fill('2');
  await page.getByLabel('Processor overcommit').press('Enter');
  await expect(page).toHaveURL(/ocpu=2/);
  await settled(page);
  const query = new URL(page.url()).search.slice(1);
  const { platforms } = await studyOf(page, query);
  for (const { id, placement } of platforms) expect(await answer(page, id, 0)).toBe(placement.hosts);
});

test('a value that is not allowed is said and not taken', async ({ page }) => {
  await page.goto('/');
  await count(page).fill('0');
  await count(page).press('Enter');
  await expect(page.getByText('Workloads: 0 is outside 1 to 100000')).toBeVisible();
  await expect(page).toHaveURL('/');
});

test('a link with values that cannot be used says which, and shows the rest', async ({ page }) => {
  await page.goto('/?n=999999999&policy=luck&load=8.5&lunch=soup');
  const notice = page.getByRole('region', { name: /could not be used/ });
  await expect(notice.getByRole('listitem')).toHaveCount(3);
  await expect(notice).toContainText('a whole number from 1 to 100000');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('12 servers at 8.5\u00a0% load');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
});

test('ready questions are links that work', async ({ page }) => {
  await page.goto('/');
  const questions = page.getByRole('navigation', { name: 'Ready questions' }).getByRole('link');
  expect(await questions.count()).toBeGreaterThanOrEqual(8);
  await questions.nth(1).click();
  await settled(page);
  await expect(questions.nth(1)).toHaveAttribute('aria-current', 'true');
  expect(page.url()).toContain(await questions.nth(1).getAttribute('href'));
});

test('A and B are compared on one picture, with what changed', async ({ page }) => {
  await page.goto('/?n=100');
  await page.getByRole('button', { name: 'Pin as A' }).click();
  await count(page).fill('400');
  await count(page).press('Enter');
  await settled(page);
  const strip = page.getByRole('region', { name: 'Differences from A' });
  const [a, b] = [await studyOf(page, 'n=100'), await studyOf(page, 'n=400')];
  const hosts = (result: typeof a) => result.platforms.find(({ id }) => id === 'bare-metal')?.placement.hosts;
  await expect(strip.locator('tr[data-platform="bare-metal"]')).toContainText(`Hosts ${hosts(a)} to ${hosts(b)}`);
  await page.reload();
  await expect(strip).toBeVisible();
  await strip.getByRole('button', { name: 'Swap' }).click();
  await settled(page);
  await expect(count(page)).toHaveValue('100');
  await strip.getByRole('button', { name: 'Unpin' }).click();
  await expect(strip).toBeHidden();
});

test('the previous picture stays, dimmed and stamped, until the new one is there', async ({ page }) => {
  await page.goto('/');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/study?*', async (route) => {
    await held;
    await route.continue();
  });
  await count(page).fill('500');
  await count(page).press('Enter');
  await expect(page.locator('.bench')).toHaveAttribute('data-state', 'busy');
  await expect(figure(page, 'boot-time')).toHaveAttribute('data-query', '');
  await expect(page.locator('.figures')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('progressbar')).toBeVisible();
  release();
  await settled(page);
  await expect(figure(page, 'boot-time')).toHaveAttribute('data-query', 'n=500');
  await expect(page.getByRole('progressbar')).toBeHidden();
});

test('a long answer can be given up', async ({ page }) => {
  await page.goto('/');
  await page.route('**/api/study?*', () => new Promise(() => {}));
  await count(page).fill('600');
  await count(page).press('Enter');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await settled(page);
  await expect(count(page)).toHaveValue('12');
});

test('a failed answer leaves the last picture and can be asked again', async ({ page }) => {
  await page.goto('/');
  await page.route('**/api/study?*', (route) => route.abort());
  await count(page).fill('700');
  await count(page).press('Enter');
  await expect(page.locator('.status [role="alert"]')).toBeVisible();
  await expect(figure(page, 'boot-time')).toHaveAttribute('data-query', '');
  await page.unroute('**/api/study?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  expect(await answer(page, 'bare-metal', 0)).toBe(700);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first HTML holds the answer, every picture, every table, and a form that works', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.answer tbody tr')).toHaveCount(8);
    for (const picture of await page.locator('figure[data-chart]').all()) {
      expect(await picture.locator('svg path, svg rect, svg text').count()).toBeGreaterThan(5);
      expect(await picture.locator('.table-scroll tbody tr').count()).toBeGreaterThan(0);
    }
    for (const name of ['Copy link', 'Open an exported file', 'Pin as A'])
      await expect(page.getByRole('button', { name })).toHaveCount(0);
    await expect(page.getByText('Theme')).toBeHidden();
    await count(page).fill('200');
    await page.getByRole('button', { name: 'Simulate' }).click();
    expect(new URL(page.url()).searchParams.get('n')).toBe('200');
    expect(await answer(page, 'bare-metal', 0)).toBe(200);
    await expect(page.locator('.answer tbody tr')).toHaveCount(8);
  });

  test('a scenario is pinned by a link, compared by the form, and let go', async ({ page }) => {
    await page.goto('/?n=30');
    await page.getByRole('link', { name: 'Pin as A' }).click();
    await count(page).fill('60');
    await page.getByRole('button', { name: 'Simulate' }).click();
    await expect(page.getByRole('region', { name: 'Differences from A' })).toContainText(
      'From A, 30 servers, to B, 60',
    );
    await page.getByRole('link', { name: 'Unpin A' }).click();
    await expect(page.getByRole('region', { name: 'Differences from A' })).toHaveCount(0);
    expect(new URL(page.url()).searchParams.get('n')).toBe('60');
  });
});

for (const width of [390, 768, 1440])
  test(`ready questions take one row at ${width} px; each comes whole into sight with the focus`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const strip = page.getByRole('navigation', { name: 'Ready questions' });
    expect((await strip.boundingBox())?.height).toBeLessThan(80);
    for (const question of await strip.getByRole('link').all()) {
      await question.focus();
      await expect(question).toBeInViewport({ ratio: 0.99 });
      const cut = await question.evaluate((link) => link.scrollHeight > link.clientHeight + 1);
      expect(cut).toBe(false);
    }
  });
