import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { test as base, expect, type Frame, type Page } from '@playwright/test';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Somebody else's site: pages that a test writes, with the files of reveal.js beside them. */
interface Host {
  /** Goes to a page with this body; the query goes with it. */
  readonly visit: (page: Page, body: string, query?: string) => Promise<void>;
}

async function serve(pages: Map<string, string>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const page = pages.get(pathname);
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    const file = await readFile(`node_modules/reveal.js/dist${pathname}`).catch(() => null);
    response.statusCode = file ? 200 : 404;
    response.setHeader('content-type', types[extname(pathname)] ?? 'text/plain');
    response.end(file ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  host: async ({}, use) => {
    const pages = new Map<string, string>();
    const server = await serve(pages);
    const { port } = server.address() as AddressInfo;
    await use({
      visit: async (page, body, query = '') => {
        pages.set('/', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${body}`);
        await page.goto(`http://127.0.0.1:${port}/${query}`);
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

/** What a page complains of from now on. */
export function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** Has a page keep everything that is posted to it. */
export const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    if (window.parent === window) window.addEventListener('message', ({ data }) => heard.push(data));
  });

export const heard = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

/** Posts a message to a frame of a page. */
export const post = (page: Page, message: unknown): Promise<unknown> =>
  page
    .locator('iframe')
    .first()
    .evaluate((each, data) => each instanceof HTMLIFrameElement && each.contentWindow?.postMessage(data, '*'), message);

/** A frame of a chart, once it answers. */
export async function frameOf(page: Page, at = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(at).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('no frame');
  await expect(frame.locator('.sheet')).toHaveAttribute('data-state', 'idle');
  return frame;
}
