import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { charts } from '../../../../lib/charts';
import type { Result } from '../../../../lib/model/result';
import { GET as study } from '../../../api/study/route';
import { GET } from './route';

const query = 'n=30&on=kvm~docker~firecracker';

async function read(chart: string, printer: string): Promise<string> {
  const request = new Request(`http://ringside.test/c/${chart}.${printer}?${query}`);
  return (await GET(request, { params: Promise.resolve({ chart, printer }) })).text();
}

type Row = readonly (string | number | null)[];
interface Facts {
  readonly headline: string;
  readonly summary: string;
  readonly table: { readonly rows: readonly Row[] };
}

const factsOf = async (chart: string): Promise<Facts> => JSON.parse(await read(chart, 'json'));

describe('what is read back', () => {
  it.each(charts)('of $id are the same in CSV, JSON, Markdown and HTML', async ({ id }) => {
    const text = (format: string) => read(id, format);
    const { rows } = (await factsOf(id)).table;
    expect(rows.length).toBeGreaterThan(0);
    const words = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    expect(csvRows(await text('csv')).slice(1, rows.length + 1)).toEqual(words);
    expect(markdownRows(await text('md'))).toEqual(words);
    expect(htmlRows(await text('html'))).toEqual(words);
  });

  it.each(charts)('of $id says the same in the image and beside it', async ({ id }) => {
    const { headline, summary } = await factsOf(id);
    const parser = new XMLParser({ ignoreAttributes: true, trimValues: false });
    const { svg } = parser.parse(await read(id, 'svg'));
    expect([svg.title, svg.desc]).toEqual([headline, summary]);
    const drawn = (await read(id, 'svg')).replace(/<[^>]*>/g, ' ');
    for (const [number] of headline.matchAll(/\d+(?:\.\d+)?/g)) expect(drawn).toContain(number);
  });

  it('is what the API gives', async () => {
    const answer = await study(new Request(`http://ringside.test/api/study?${query}`));
    const { result }: { result: Result } = await answer.json();
    const medians = (await factsOf('boot-time')).table.rows
      .filter((row) => row.includes('median'))
      .map((row) => row[3]);
    expect(medians).toEqual(result.platforms.map(({ start }) => start?.ready.p50));
  });
});

/** Fields of RFC 4180, for tables without line breaks in a field; the apostrophe before a formula is taken off. */
const csvRows = (text: string): string[][] =>
  text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
        (quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/^'(?=[=+\-@])/, ''),
      ),
    );

const plainOf = (words: string): string =>
  words
    .replace(/\\([\\`*_{}[\]()#+\-!|~$^])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const markdownRows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | ').map(plainOf));

const htmlRows = (text: string): string[][] => {
  const body = /<tbody>(.*?)<\/tbody>/.exec(text)?.[1] ?? '';
  return body
    .split('</tr>')
    .filter((row) => row !== '')
    .map((row) => [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell = '']) => plainOf(cell)));
};
