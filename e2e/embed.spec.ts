import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { charts } from '../lib/charts';
import type { Shared } from '../lib/share/shared';
import { html } from '../lib/share/snippets/html';
import { complaints, frameOf, heard, listen, post, test } from './host';

const sharedAt = (site: string): Shared => ({ site, chart: 'boot-time', headline: 'Docker is first.', query: 'n=12' });

/** Colour of a pixel of a screenshot. */
async function pixel(page: Page, x: number, y: number): Promise<number[]> {
  const image = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ image, x, y }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${image}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
    },
    { image, x, y },
  );
}

test('with forced colours fills differ in texture, in one drawing that stands for all widths', async ({ page }) => {
  await page.goto('/embed/memory?n=12');
  const shown = () => page.locator('svg.layout:visible');
  await expect(shown()).toHaveClass('layout layout-2');
  const parts = () => shown().locator('path').count();
  const plain = await parts();
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(shown()).toHaveClass('layout layout-3');
  expect(await parts()).toBeGreaterThan(plain);
  await page.locator('.picture').focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('tooltip')).toBeVisible();
});

test.describe('in a page of another site', () => {
  test('the snippet shows the frame on screen, as high as its chart, and the image on paper', async ({
    page,
    host,
    baseURL,
  }) => {
    await host.visit(page, `<body style="margin:0">${html.write(sharedAt(baseURL ?? ''))}`);
    const frame = await frameOf(page);
    const height = await frame.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(height);
    await expect(page.locator('img')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('iframe')).toBeHidden();
    await expect(page.locator('img')).toBeVisible();
    expect(await page.locator('img').evaluate((each) => each instanceof HTMLImageElement && each.naturalWidth)).toBe(
      3200,
    );
  });

  test('the frame tells its height in four dialects', async ({ page, host, baseURL }) => {
    await listen(page);
    await page.addInitScript(() => {
      Object.assign(window, { requestResize: () => window.parent.postMessage('native', '*') });
    });
    await host.visit(
      page,
      `<iframe src="${baseURL}/embed/disk?n=12" title="Disk" style="width:600px;height:300px"></iframe>`,
    );
    const frame = await frameOf(page);
    const height = await frame.locator('.sheet').evaluate((each) => Math.ceil(each.getBoundingClientRect().height));
    await expect
      .poll(() => heard(page))
      .toContainEqual({ type: 'ringside:size', v: 1, id: 'disk', width: expect.any(Number), height });
    const all = await heard(page);
    expect(all).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
    expect(all).toContainEqual(JSON.stringify({ context: 'iframe.resize', src: `${baseURL}/embed/disk?n=12`, height }));
    expect(all).toContain('native');
    await expect(frame.locator('meta[name="responsive-embedded-sizing"]')).toHaveCount(1);
    await frame.getByText('Table').click();
    await expect
      .poll(
        async () => (await heard(page)).filter((each) => (each as { type?: string })?.type === 'ringside:size').length,
      )
      .toBeGreaterThan(1);
  });

  test('Tab leads in and out of two frames, without a trap', async ({ page, host, baseURL }) => {
    const frame = (chart: string) => `<iframe src="${baseURL}/embed/${chart}?n=12" title="${chart}"></iframe>`;
    await host.visit(
      page,
      `<a href="#a" id="before">before</a>${frame('disk')}${frame('power')}<a href="#b" id="after">after</a>`,
    );
    await frameOf(page, 0);
    await frameOf(page, 1);
    const walk = async (key: string, from: string, to: string) => {
      await page.locator(from).focus();
      const passed: string[] = [];
      for (let step = 0; step < 20; step++) {
        await page.keyboard.press(key);
        const at = await page.evaluate(
          () => document.activeElement?.id || document.activeElement?.getAttribute('title') || '',
        );
        passed.push(at);
        if (`#${at}` === to) return passed;
      }
      throw new Error(`trapped: ${passed.join(', ')}`);
    };
    const forth = await walk('Tab', '#before', '#after');
    expect([...new Set(forth)]).toEqual(['disk', 'power', 'after']);
    expect(forth.length).toBeLessThanOrEqual(7);
    expect([...new Set(await walk('Shift+Tab', '#after', '#before'))]).toEqual(['power', 'disk', 'before']);
  });

  test('a sandbox without an origin is enough, for keys too', async ({ page, host, baseURL }) => {
    const said = complaints(page);
    await host.visit(
      page,
      `<iframe sandbox="allow-scripts" src="${baseURL}/embed/memory?n=12" title="Memory" style="width:900px;height:600px"></iframe>`,
    );
    const frame = await frameOf(page);
    await frame.locator('.picture').focus();
    await page.keyboard.press('Enter');
    await expect(frame.getByRole('tooltip')).toBeVisible();
    const first = await frame.getByRole('tooltip').textContent();
    await page.keyboard.press('ArrowDown');
    await expect(frame.getByRole('tooltip')).not.toHaveText(first ?? '');
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    expect(said).toEqual([]);
  });

  for (const chart of ['boot-time', 'memory', 'hosts'])
    test(`every mark of ${chart} is reached by keys, and there are as many as rows`, async ({ page }) => {
      await page.goto(`/embed/${chart}?n=12&on=kvm~docker~firecracker`);
      const marks = await page.locator('svg.layout:visible .mark').count();
      await page.locator('.picture').focus();
      const press = async (key: string) => {
        await page.keyboard.press(key);
        return page.evaluate(() => document.activeElement?.id ?? '');
      };
      /** Marks on the way of a key until it leads no further. */
      const along = async (first: string, key: string) => {
        const way = [await press(first)];
        for (let at = await press(key); at !== way.at(-1); at = await press(key)) way.push(at);
        return way;
      };
      const seen = new Set(await along('PageUp', 'ArrowRight'));
      for (let row = ''; ; ) {
        const next = (await press('Home')) && (await press('ArrowDown'));
        if (next === row) break;
        row = next;
        for (const at of await along('Home', 'ArrowRight')) seen.add(at);
      }
      expect(seen.size).toBe(marks);
      await expect(page.locator('tbody tr')).toHaveCount(marks);
    });

  test('a transparent frame stays transparent on a dark page', async ({ page, host, baseURL }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await host.visit(
        page,
        `<meta name="color-scheme" content="${colorScheme}"><body style="margin:0;background:#102030"><iframe src="${baseURL}/embed/disk?n=12&bg=transparent&theme=dark" title="Disk" style="display:block;width:800px;height:600px;border:0;color-scheme:light"></iframe>`,
      );
      await frameOf(page);
      expect(await pixel(page, 796, 4)).toEqual([16, 32, 48]);
    }
  });

  test('the custom element makes a frame of the right height', async ({ page, host, baseURL }) => {
    await host.visit(
      page,
      `<script src="${baseURL}/embed.js"></script><ringside-chart src="${baseURL}/embed/disk?n=12" title="Disk space"></ringside-chart><ringside-chart src="javascript:alert(1)"></ringside-chart><ringside-chart src="${baseURL}/c/disk?n=12"></ringside-chart>`,
    );
    const frame = await frameOf(page);
    const height = await frame.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(async () => (await page.locator('iframe').first().boundingBox())?.height).toBe(height);
    await expect(page.locator('iframe').first()).toHaveAttribute('title', 'Disk space');
    expect(await page.locator('iframe').nth(1).getAttribute('src')).toBe(null);
    await expect(page.locator('iframe').nth(2)).toHaveAttribute('src', `${baseURL}/embed/disk?n=12`);
    await expect(page.locator('iframe').nth(2).contentFrame().locator('.sheet')).toHaveAttribute('data-state', 'idle');
  });

  test('messages of others are not obeyed, and nonsense breaks nothing', async ({ page, host, baseURL }) => {
    const said = complaints(page);
    await listen(page);
    await host.visit(page, `<iframe src="${baseURL}/embed/disk?n=12" title="Disk"></iframe>`);
    const frame = await frameOf(page);
    const nonsense = [
      null,
      7,
      'x',
      { type: 'ringside:step', to: 'x' },
      { type: 'constructor' },
      { type: 'ringside:theme', theme: '"><b>' },
      { type: 'ringside:set', query: 5 },
      { type: 'ringside:step', to: 1e9 },
    ];
    for (const message of nonsense) await post(page, message);
    await frame.evaluate(() => window.postMessage({ type: 'ringside:theme', theme: 'dark' }, '*'));
    await frame.evaluate(() => undefined);
    await expect(frame.locator('.sheet')).toHaveAttribute('data-theme', 'auto');
    expect(said).toEqual([]);
  });
});

test('a frame of the usual scenario is one request of less than 90 kB, packed', async ({ request }) => {
  for (const { id } of charts) {
    const reply = await request.get(`/embed/${id}`);
    expect([id, reply.headers()['content-encoding']]).toEqual([id, 'gzip']);
    expect(gzipSync(await reply.body()).length, id).toBeLessThan(90_000);
  }
});

test('only frames may be framed', async ({ page, host, request, baseURL }) => {
  for (const address of ['/', '/evidence', '/sources', '/catalogue', '/gallery', '/c/disk']) {
    const headers = (await request.get(address)).headers();
    expect([address, headers['x-frame-options']]).toEqual([address, 'DENY']);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
  for (const address of ['/c/disk.svg', '/c/disk.json', '/api/study']) {
    const { 'content-security-policy': policy } = (await request.get(address)).headers();
    expect([address, policy]).toEqual([address, "default-src 'none'; frame-ancestors 'none'"]);
  }
  const { 'x-frame-options': options, 'content-security-policy': policy } = (
    await request.get('/embed/disk')
  ).headers();
  expect([options, policy?.includes('frame-ancestors *')]).toEqual([undefined, true]);
  await host.visit(page, `<iframe src="${baseURL}/" title="Workbench"></iframe>`);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});

test.describe('offline', () => {
  test('the one file has the chart, its keys and its table, and axe finds nothing', async ({
    page,
    request,
    context,
  }, info) => {
    const file = info.outputPath('chart.html');
    const reply = await request.get('/c/boot-time.html?n=13');
    await writeFile(file, await reply.body());
    await context.setOffline(true);
    const said = complaints(page);
    const asked: string[] = [];
    page.on('request', (each) => asked.push(each.url()));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`file://${file}`);
      await expect(page.locator('.sheet')).toHaveAttribute('data-state', 'idle');
      await page.locator('.picture').focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('tooltip')).toBeVisible();
      await page.getByText('Table').click();
      const { violations } = await new AxeBuilder({ page }).exclude('.layout > g').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(said).toEqual([]);
    expect(readFileSync(file, 'utf8')).toContain('ringside-state: ?n=13 ');
  });
});

for (const width of [320, 600, 960])
  test(`a frame of ${width} px shows one drawing, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('/embed/memory?n=12');
      await expect(page.locator('svg.layout:visible')).toHaveCount(1);
      const { violations } = await new AxeBuilder({ page }).exclude('.layout > g').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    }
  });
