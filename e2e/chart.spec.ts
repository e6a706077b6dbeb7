import { expect, test } from '@playwright/test';
import { figure, studyOf } from './page';

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

test('each chart can be skipped', async ({ page }) => {
  await page.goto('/');
  for (const id of ids) {
    const picture = figure(page, id);
    const skip = picture.getByRole('link', { name: /^Skip past/ });
    await skip.focus();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${id}-end`)).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await picture.evaluate((element) => element.contains(document.activeElement)), id).toBe(false);
  }
});

test('in a chart of more than 60 marks keys and buttons lead to the extremes and to the next series', async ({
  page,
}) => {
  await page.goto('/');
  const picture = figure(page, 'boot-time');
  const plot = picture.locator('.plot[role="group"]');
  await expect.poll(() => plot.locator('.mark').count()).toBeGreaterThan(60);
  const { platforms } = await studyOf(page, '');
  const ready = platforms.map(({ start }) => start?.ready.last ?? 0);
  const slowest = platforms[ready.indexOf(Math.max(...ready))];
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await plot.focus();
  await page.keyboard.press(']');
  expect(await focused()).toContain(`${slowest?.name}, `);
  const highest = await focused();
  await page.keyboard.press('[');
  const lowest = await focused();
  expect(lowest).not.toBe(highest);
  await plot.focus();
  await page.keyboard.press('?');
  await picture.getByRole('button', { name: 'Highest value' }).click();
  expect(await focused()).toBe(highest);
  await expect(picture.getByRole('tooltip')).toBeVisible();
  await picture.getByRole('button', { name: 'Lowest value' }).click();
  expect(await focused()).toBe(lowest);
  await page.keyboard.press('PageUp');
  const first = await focused();
  await picture.getByRole('button', { name: 'Next series' }).click();
  expect(await focused()).not.toBe(first);
  await expect(figure(page, 'power').getByRole('button', { name: 'Highest value' })).toHaveCount(0);
});

for (const width of [390, 1440])
  test(`marks of every chart are hit within 24 px at ${width} px, and of those that are closer the nearest`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    for (const id of ids) {
      const picture = figure(page, id);
      await picture.scrollIntoViewIfNeeded();
      await expect(picture.locator('.mark').first()).toBeAttached();
      const missed = await picture.evaluate(async (element) => {
        const marks = [...element.querySelectorAll<SVGRectElement>('.mark')];
        const boxes = marks.map((mark) => mark.getBoundingClientRect());
        const far = (box: DOMRect, x: number, y: number) =>
          Math.hypot(Math.max(0, box.left - x, x - box.right), Math.max(0, box.top - y, y - box.bottom));
        const still = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const sides = [
          [-11, 0],
          [11, 0],
          [0, -11],
          [0, 11],
        ] as const;
        // Every third mark and four places of its square: the rule itself is tested over all of them in app/_client.
        const points = boxes.flatMap((own, index) =>
          index % 3 > 0
            ? []
            : sides.map(([dx, dy]) => ({ index, own, x: own.x + own.width / 2 + dx, y: own.y + own.height / 2 + dy })),
        );
        const lost: string[] = [];
        for (const { index, own, x, y } of points) {
          const move = new PointerEvent('pointermove', { clientX: x, clientY: y, movementX: 1, bubbles: true });
          marks[index]?.parentElement?.dispatchEvent(move);
          await still();
          const winner = boxes[marks.findIndex((mark) => mark.hasAttribute('data-shown'))];
          if (!winner || far(winner, x, y) > far(own, x, y) + 0.01) lost.push(`mark ${index} at ${x}, ${y}`);
        }
        return lost;
      });
      expect(missed, id).toEqual([]);
    }
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
