import { expect, type Page, test } from '@playwright/test';
import { figure, over } from './page';

/** Words of the page that are cut off by their own box, or that lie on one another in a line of controls. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const seen = [
      ...document.querySelectorAll<HTMLElement>('h1, h2, p, a, button, label, legend, summary, td, th, figcaption'),
    ];
    return seen
      .filter((element) => element.checkVisibility() && !element.closest('.sr-only, .skip, [hidden]'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip';
        return (
          hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 100));
  });

/** Texts of controls that lie on one another. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const within = ['.deck', '.top', '.differences', '.answer thead', '.figure-foot', '.figure figcaption'];
    return within.flatMap((selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].flatMap((part) => {
        const leaves = [...part.querySelectorAll<HTMLElement>('a, button, label, select, summary, th, h2, p')]
          .filter((element) => element.checkVisibility() && !element.closest('.sr-only, .skip, [popover]'))
          .filter((element) => !element.querySelector('a, button, label, select, summary, th, h2, p'));
        const boxes = leaves.map((element) => ({ what: element.textContent, box: element.getBoundingClientRect() }));
        return boxes.flatMap((one, index) =>
          boxes.slice(index + 1).flatMap((other) => {
            const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
            return wide > 2 && high > 4 ? [`${selector}: ${one.what} | ${other.what}`] : [];
          }),
        );
      }),
    );
  });

test('text spaced as WCAG 1.4.12 asks is neither cut off nor on other text', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/?n=40&a=n%3D20');
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *:not(svg *)')) {
        element.style.setProperty('line-height', '1.5', 'important');
        element.style.setProperty('letter-spacing', '0.12em', 'important');
        element.style.setProperty('word-spacing', '0.16em', 'important');
      }
      for (const element of document.querySelectorAll<HTMLElement>('p')) element.style.marginBottom = '2em';
    });
    expect(await over(page), `${width} px`).toBeLessThanOrEqual(0);
    expect(await cutOff(page), `${width} px`).toEqual([]);
    expect(await overlaps(page), `${width} px`).toEqual([]);
  }
});

test('text at 200 % is neither cut off nor on other text', async ({ page }) => {
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/?n=40&a=n%3D20');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await over(page), `${width} px`).toBeLessThanOrEqual(0);
    expect(await cutOff(page), `${width} px`).toEqual([]);
    expect(await overlaps(page), `${width} px`).toEqual([]);
  }
});

test('at 400 % zoom, 320 px, the page scrolls one way, and tables are usable', async ({ page }) => {
  // A screen of 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of ['/', '/?n=40&a=n%3D20', '/glossary', '/c/boot-time', '/catalogue/platforms/kvm']) {
    await page.goto(address);
    expect(await over(page), address).toBeLessThanOrEqual(0);
    expect(await cutOff(page), address).toEqual([]);
  }
  await page.goto('/');
  const answer = page.locator('.answer');
  await answer.locator('.fact').first().focus();
  const covered = () =>
    page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { left, top, width, height } = element.getBoundingClientRect();
      return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('ArrowRight');
    expect(await covered(), `number ${step}`).toBe(false);
  }
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('ArrowLeft');
    expect(await covered(), `number ${step} from the end`).toBe(false);
  }
  await page.keyboard.press('ArrowLeft');
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  const last = answer.locator('tbody tr').first().locator('.fact').last();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  const picture = figure(page, 'power');
  await picture.getByText('Table').first().click();
  await picture.getByLabel('Filter').fill('docker');
  await expect(picture.locator('tbody tr')).toHaveCount(2);
});

test('stillness is kept for those who ask for it', async ({ page }) => {
  await page.goto('/');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('.plot-area svg rect, .plot-area svg path')].filter(
        (element) => getComputedStyle(element).transitionDuration !== '0s',
      ).length,
  );
  expect(moving).toBe(0);
});

test('forced colours: system colours alone, marks apart, focus in the colour of a selection', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  const plot = figure(page, 'memory').locator('.plot[role="group"]');
  const used = await plot.evaluate((element) => {
    const system = (name: string) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const names = ['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map(system);
    const paints = [...element.querySelectorAll('svg > g[aria-hidden] :is(rect, path, circle, text)')].flatMap(
      (node) => {
        const { fill, stroke } = getComputedStyle(node);
        return [fill, stroke];
      },
    );
    return [...new Set(paints)].filter(
      (paint) => paint !== 'none' && !names.includes(paint) && !paint.startsWith('url'),
    );
  });
  expect(used).toEqual([]);
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  const ring = await page.evaluate(() => {
    const { stroke, strokeWidth } = getComputedStyle(document.activeElement ?? document.body);
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Highlight';
    return { width: Number.parseFloat(strokeWidth), same: getComputedStyle(probe).color === stroke };
  });
  expect(ring.width).toBeGreaterThanOrEqual(2);
  expect(ring.same).toBe(true);
});

test('who asks for more contrast gets black words, no tints and thicker lines, in every theme', async ({ page }) => {
  const facts = (address: string) =>
    page.goto(address).then(() =>
      page.evaluate(() => {
        const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
        const lines = [
          ...document.querySelectorAll('figure[data-chart="hosts"] svg > g[aria-hidden] path[fill="none"]'),
        ];
        return {
          muted: style('.finding').color === style('h1').color,
          tint: style('.differences').backgroundColor === style('.themed').backgroundColor,
          thinnest: Math.min(...lines.map((line) => Number.parseFloat(getComputedStyle(line).strokeWidth))),
        };
      }),
    );
  const usual = await facts('/?n=40&a=n%3D20');
  await page.emulateMedia({ contrast: 'more' });
  for (const theme of ['', '&theme=dark', '&theme=projector'])
    expect(await facts(`/?n=40&a=n%3D20${theme}`), theme).toEqual({ muted: true, tint: true, thinnest: 2.5 });
  expect(usual).toMatchObject({ muted: false, tint: false });
  expect(usual.thinnest).toBeLessThan(2.5);
});
