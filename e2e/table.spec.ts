import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { figure, studyOf } from './page';

/** Reads RFC 4180: quoted fields, doubled quotes, CRLF. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

async function downloaded(page: Page, button: Locator): Promise<{ readonly name: string; readonly rows: string[][] }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), rows: parsed(await readFile(await file.path(), 'utf8')) };
}

/** A cell of a file as the table writes it. */
const shown = (field: string): string =>
  field === ''
    ? '–'
    : field.trim() !== '' && Number.isFinite(Number(field))
      ? String(Number(Number(field).toPrecision(6)))
      : field;

const onScreen = (table: Locator): Promise<string[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

const charts = ['boot-time', 'storm', 'memory', 'disk', 'overhead', 'hosts', 'density', 'packing', 'power', 'blast'];

test('the file of every table has its rows, in the order and under the filter on screen', async ({ page }) => {
  await page.goto('/?on=kvm~docker~xen-hvm');
  for (const id of charts) {
    const picture = figure(page, id);
    await picture.getByText('Table').first().click();
    const heads = picture.locator('thead th');
    const last = (await heads.count()) - 3;
    await heads.nth(last).getByRole('button').click();
    await heads.nth(last).getByRole('button').click();
    await expect(heads.nth(last)).toHaveAttribute('aria-sort', 'descending');
    const all = await picture.locator('tbody tr').count();
    await picture.getByLabel('Filter').fill('kvm');
    await expect(picture.locator('.table-count')).toHaveText(new RegExp(`^\\d+ of ${all} rows$`));
    const { name, rows } = await downloaded(page, picture.getByRole('button', { name: 'Download CSV' }));
    expect(name).toBe(`ringside-${id}.csv`);
    const [head, ...body] = rows;
    const titles = (await heads.allInnerTexts()).map((title) => title.replace(/\s*[↑↓]$/, '').trim());
    expect(head?.map((field) => field.replace(/ \[(.*)\]$/, ' $1'))).toEqual(titles);
    const table = await onScreen(picture);
    expect(table.length, id).toBeGreaterThan(0);
    expect(table.length, id).toBeLessThan(all);
    expect(body.map((row) => row.map(shown))).toEqual(table);
  }
});

test('the answer sorts by any column, and its file has the numbers as they are', async ({ page }) => {
  await page.goto('/');
  const answer = page.locator('.answer');
  const head = answer.getByRole('columnheader', { name: 'All ready' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const order = await answer
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-platform')));
  const { platforms } = await studyOf(page, '');
  const byReady = platforms.toSorted((a, b) => (a.start?.ready.last ?? 0) - (b.start?.ready.last ?? 0));
  expect(order).toEqual(byReady.map(({ id }) => id));
  const { rows } = await downloaded(page, page.locator('.answer-tools').getByRole('button', { name: 'Download CSV' }));
  const [titles, ...body] = rows;
  const column = titles?.indexOf('all ready [s]') ?? -1;
  expect(body.map((row) => Number(row[column]))).toEqual(byReady.map(({ start }) => start?.ready.last));
  expect(body.map(([name]) => name)).toEqual(byReady.map(({ name }) => name));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a table leads to the file that the server makes', async ({ page }) => {
    await page.goto('/?n=20');
    const link = figure(page, 'power').getByText('Download CSV');
    const reply = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(reply.headers()['content-type']).toContain('text/csv');
    const rows = parsed((await reply.text()).replace(/^#.*$/gm, ''));
    expect(rows.length - 1).toBe(await figure(page, 'power').locator('tbody tr').count());
  });
});

test('the file of the differences has a row for each number that changed, as it is', async ({ page }) => {
  await page.goto('/?n=400&a=n%3D100&on=bare-metal~docker');
  const strip = page.getByRole('region', { name: 'Differences from A' });
  const { name, rows } = await downloaded(page, strip.getByRole('button', { name: 'Download CSV' }));
  expect(name).toBe('ringside-differences.csv');
  expect(rows[0]).toEqual(['platform', 'what', 'A', 'B', 'unit', 'change']);
  expect(rows.length - 1).toBe(await strip.locator('.change').count());
  const watts = async (query: string) =>
    (await studyOf(page, query)).platforms.find(({ id }) => id === 'docker')?.power?.watts;
  const row = rows.find(([platform, what]) => platform === 'Docker' && what === 'power');
  expect(row?.slice(2, 5)).toEqual([
    String(await watts('n=100&on=bare-metal~docker')),
    String(await watts('n=400&on=bare-metal~docker')),
    'W',
  ]);
});
