import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { GET } from './route';

const site = 'http://ringside.test';
const ask = (address: string, rest = ''): Promise<Response> =>
  GET(new Request(`${site}/oembed?url=${encodeURIComponent(address)}${rest}`));
const frameOf = (html: string) =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(html).iframe;

describe('GET /oembed', () => {
  it('answers with one frame and a thumbnail', async () => {
    const response = await ask(`${site}/c/boot-time?n=30&on=kvm~docker`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const body = await response.json();
    expect(body).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Ringside',
      provider_url: `${site}/`,
      width: 960,
      height: 540,
      thumbnail_url: `${site}/c/boot-time.png?n=30&on=kvm~docker&im=thumb&dpr=1`,
      thumbnail_width: 480,
      thumbnail_height: 270,
      cache_age: 86400,
    });
    expect(body.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(frameOf(body.html)).toMatchObject({
      src: `${site}/embed/boot-time?n=30&amp;on=kvm~docker&amp;fit=frame`.replaceAll('&amp;', '&'),
      title: body.title,
      width: '960',
      height: '540',
    });
  });

  it('keeps to 16:9 within what the consumer has room for', async () => {
    const size = async (rest: string) => {
      const { width, height } = await (await ask(`${site}/c/disk?n=5`, rest)).json();
      return [width, height];
    };
    expect(await size('&maxwidth=400')).toEqual([400, 225]);
    expect(await size('&maxheight=90')).toEqual([160, 90]);
    expect(await size('&maxwidth=4000&maxheight=9000')).toEqual([960, 540]);
  });

  it('names a limit that is no length', async () => {
    for (const limit of ['maxwidth=no', 'maxheight=-5', 'maxwidth=0']) {
      const response = await ask(`${site}/c/disk?n=5`, `&${limit}`);
      expect(response.status, limit).toBe(400);
      expect((await response.json()).issues[0].field).toBe(limit.split('=')[0]);
    }
  });

  it('knows frames as well, and only addresses of this site', async () => {
    expect((await ask(`${site}/embed/disk?n=5`)).status).toBe(200);
    expect((await (await ask(`${site}/?n=5`)).json()).thumbnail_url).toContain('/c/boot-time.png?n=5&');
    for (const address of [
      '',
      'disk',
      'https://elsewhere.test/c/disk',
      `${site}/c/boots`,
      `${site}/c/disk?n=0`,
      `${site}/evidence`,
    ])
      expect((await ask(address)).status, address).toBe(404);
  });

  it('offers JSON and nothing else', async () => {
    const response = await ask(`${site}/c/disk`, '&format=xml');
    expect([response.status, response.headers.get('content-type')]).toEqual([501, 'application/problem+json']);
    expect((await ask(`${site}/c/disk?n=5`, '&format=json')).status).toBe(200);
  });

  it('lets no markup into the title', async () => {
    const title = '<b>"bold"</b> & more';
    const { title: said, html } = await (await ask(`${site}/c/disk?n=5&title=${encodeURIComponent(title)}`)).json();
    expect(said).toBe('‹b›"bold"‹/b› & more');
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  });
});
