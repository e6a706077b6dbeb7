import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { charts } from '../../../../lib/charts';
import { printers } from '../../../../lib/print';
import { canonical, parse } from '../../../../lib/query';
import { packed } from '../../../../lib/query/packed';
import { queryIn } from '../../../../lib/restore';
import { engineVersion } from '../../../../lib/study';
import { shortEdition } from '../../../_server/sheets';
import { GET, HEAD, OPTIONS } from './route';

const site = 'http://ringside.test';

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const [, chart = '', printer = ''] = /^([^.?]*)\.([^?]*)/.exec(path) ?? [];
  const request = new Request(`${site}/c/${path}`, init);
  return (init.method === 'HEAD' ? HEAD : GET)(request, { params: Promise.resolve({ chart, printer }) });
}

const head = (response: Response, name: string) => response.headers.get(name);
const frozen = `dv=${shortEdition}&ev=${engineVersion}`;
const wicked = `<script>alert(1)</script>"'&]]>--> \u202eשלום\u202c =1+1 \\end{x} ${'w'.repeat(200)}`.slice(0, 200);

describe('GET /c/{chart}.{format}', () => {
  it('names the charts and formats that there are', async () => {
    const response = await ask('boots.gif');
    expect([response.status, head(response, 'content-type')]).toEqual([404, 'application/problem+json']);
    const { issues } = await response.json();
    expect(issues).toEqual([
      { field: 'format', value: 'gif', allowed: `one of ${printers.map(({ id }) => id).join(', ')}` },
      { field: 'chart', value: 'boots', allowed: `one of ${charts.map(({ id }) => id).join(', ')}` },
    ]);
  });

  it('refuses with everything that is wrong', async () => {
    const response = await ask('boot-time.svg?n=0&im=poster&bg=red&on=nobody');
    expect([response.status, head(response, 'content-type'), head(response, 'cache-control')]).toEqual([
      400,
      'application/problem+json',
      'no-store',
    ]);
    const { issues } = await response.json();
    expect(issues.map(({ field }: { field: string }) => field).toSorted()).toEqual(['bg', 'im', 'n', 'on']);
  });

  it.each(printers)('gives the same bytes for the same link: $id', async ({ id, mediaType, purpose }) => {
    const query = 'n=30&on=kvm~docker&im=thumb';
    const [one, other, long] = await Promise.all([
      ask(`memory.${id}?${query}`),
      ask(`memory.${id}?im=thumb&on=docker~kvm&n=030&seed=1`),
      ask(`memory.${id}?z=${packed(canonical(parse(query)))}`),
    ]);
    const bytes = new Uint8Array(await one.arrayBuffer());
    expect(bytes).toEqual(new Uint8Array(await other.arrayBuffer()));
    expect(bytes).toEqual(new Uint8Array(await long.arrayBuffer()));
    expect([one.status, head(one, 'content-type'), head(one, 'content-length')]).toEqual([
      200,
      mediaType,
      String(bytes.length),
    ]);
    expect(head(one, 'etag')).toBe(head(other, 'etag'));
    expect(head(one, 'content-disposition')).toMatch(
      new RegExp(
        `^${purpose === 'image' || purpose === 'data' ? 'inline' : 'attachment'}; filename="ringside-memory-[A-Za-z0-9]{8}\\.${id}"$`,
      ),
    );
    expect(canonical(parse(queryIn(bytes) ?? '?'))).toBe(canonical(parse(query)));
    expect([head(one, 'access-control-allow-origin'), head(one, 'x-content-type-options')]).toEqual(['*', 'nosniff']);
    expect(head(one, 'content-security-policy')).toContain("default-src 'none'");
  });

  it.each(printers)('survives a hostile title: $id', async ({ id }) => {
    const response = await ask(`disk.${id}?n=5&on=docker&title=${encodeURIComponent(wicked)}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.status).toBe(200);
    const markup = ['svg', 'html', 'md'].includes(id) ? new TextDecoder().decode(bytes) : '';
    expect(markup.includes('<script>alert(1)')).toBe(false);
    expect(parse(queryIn(bytes) ?? '').picture.title).toBe(wicked);
  });

  it('writes a hostile title as words', async () => {
    const svg = await (await ask(`disk.svg?n=5&on=docker&title=${encodeURIComponent(wicked)}`)).text();
    expect(XMLValidator.validate(svg)).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: true, processEntities: true, trimValues: false });
    expect(parser.parse(svg).svg.title).toBe(wicked);
    expect((await ask(`disk.svg?title=${'x'.repeat(201)}`)).status).toBe(400);
  });

  it('says not modified to one who has the file', async () => {
    const tag = head(await ask('disk.csv?n=5'), 'etag') ?? '';
    const again = await ask('disk.csv?n=005', { headers: { 'if-none-match': `W/${tag}` } });
    expect([again.status, head(again, 'etag'), await again.text()]).toEqual([304, tag, '']);
    const other = await ask('disk.json?n=5', { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
    expect(head(await ask('memory.csv?n=5'), 'etag')).not.toBe(tag);
  });

  it('may be kept for ever only where engine and data are those of today', async () => {
    const caching = async (query: string) => head(await ask(`disk.csv?n=5&${query}`), 'cache-control');
    expect(await caching(frozen)).toBe('public, max-age=31536000, immutable');
    for (const query of ['', `ev=${engineVersion}`, `dv=${shortEdition}`, `dv=old&ev=${engineVersion}`])
      expect(await caching(query)).toBe('public, max-age=300, stale-while-revalidate=86400');
  });

  it('says at the foot when a link was made with other data', async () => {
    expect(await (await ask(`disk.svg?n=5&dv=old&ev=0`)).text()).toContain(
      '(the link was made with engine 0 and data old)',
    );
    expect(await (await ask(`disk.svg?n=5&${frozen}`)).text()).not.toContain('the link was made');
  });

  it('gives what it can of a size beyond the limits, and says so', async () => {
    const response = await ask('disk.svg?n=5&w=99999&h=100');
    expect([response.status, head(response, 'x-image-adjusted')]).toEqual([
      200,
      'width 99999 became 384; height 100 became 160',
    ]);
    expect(head(response, 'access-control-expose-headers')).toContain('x-image-adjusted');
    const png = await ask('disk.png?n=5&im=slide&dpr=4');
    expect(head(png, 'x-image-adjusted')).toBe('pixel ratio 4 became 2.88, as a picture has at most 12 megapixels');
    const view = new DataView(await png.arrayBuffer());
    expect(view.getUint32(16) * view.getUint32(20)).toBeLessThanOrEqual(12e6);
  });

  it('makes a slide of 1600 by 900 at two pixels to the px', async () => {
    const view = new DataView(await (await ask('disk.png?n=5&im=slide')).arrayBuffer());
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([3200, 1800]);
  });
});

it('HEAD says what GET would, without the file', async () => {
  const [got, asked] = await Promise.all([ask('disk.svg?n=5'), ask('disk.svg?n=5', { method: 'HEAD' })]);
  expect([...asked.headers]).toEqual([...got.headers]);
  expect([asked.status, await asked.text()]).toEqual([200, '']);
});

it('OPTIONS lets other origins ask', () => {
  const response = OPTIONS();
  expect([response.status, head(response, 'allow'), head(response, 'access-control-allow-origin')]).toEqual([
    204,
    'GET, HEAD, OPTIONS',
    '*',
  ]);
});
