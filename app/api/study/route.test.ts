import { describe, expect, it } from 'vitest';
import { problem as problemSchema, study as studySchema } from '../../../lib/schema/answer';
import { engineVersion } from '../../../lib/study';
import { GET, HEAD, OPTIONS, POST } from './route';

const address = 'http://ringside.test/api/study';
const ask = (query: string, init: RequestInit = {}) => GET(new Request(`${address}${query}`, init));
const send = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  POST(new Request(address, { method: 'POST', body, headers }));
const tagOf = (response: Response) => response.headers.get('etag') ?? '';

describe('GET /api/study', () => {
  it('answers with the study of the scenario, and with its one query', async () => {
    const response = await ask('?load=20.0&n=0003');
    const answer = await response.json();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(studySchema.safeParse(answer).error).toBe(undefined);
    expect(answer).toMatchObject({ query: 'load=20&n=3', engine: engineVersion, warnings: [], unknown: [] });
    expect([answer.result.scenario.count, answer.result.scenario.load]).toEqual([3, 0.2]);
    expect(response.headers.get('content-location')).toBe('/api/study?load=20&n=3');
  });

  it('gives the same bytes for every way to write a scenario', async () => {
    const [one, other] = await Promise.all([ask('?n=3&load=20'), ask('?load=20.00&n=3&theme=dark&seed=1')]);
    expect(await one.text()).toBe(await other.text());
    expect(tagOf(one)).toBe(tagOf(other));
    expect(tagOf(one)).toMatch(/^"[\w-]{43}"$/);
    expect(tagOf(await ask('?n=4&load=20'))).not.toBe(tagOf(one));
  });

  it('keeps and reports keys that mean nothing', async () => {
    const answer = await (await ask('?zeta=1&n=3&alpha=b%20c')).json();
    expect(answer.query).toBe('n=3&alpha=b%20c&zeta=1');
    expect(answer.unknown).toEqual([
      ['alpha', 'b c'],
      ['zeta', '1'],
    ]);
    expect(answer.warnings.map(({ field }: { field: string }) => field)).toEqual(['alpha', 'zeta']);
  });

  it('says not modified to one who has the answer', async () => {
    const tag = tagOf(await ask('?n=3'));
    const again = await ask('?n=03', { headers: { 'if-none-match': `"x", W/${tag}` } });
    expect([again.status, tagOf(again), await again.text()]).toEqual([304, tag, '']);
    expect((await ask('?n=4', { headers: { 'if-none-match': tag } })).status).toBe(200);
  });

  it('refuses with everything that is wrong', async () => {
    const response = await ask('?n=0&load=abc&on=nobody&policy=portfolio');
    const answer = await response.json();
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(problemSchema.safeParse(answer).error).toBe(undefined);
    expect(answer.issues.map(({ field, value }: { field: string; value: string }) => [field, value])).toEqual([
      ['n', '0'],
      ['load', 'abc'],
      ['on', 'nobody'],
    ]);
    expect(answer.issues[0].allowed).toBe('a whole number from 1 to 100000');
  });

  it('may be read from anywhere, kept for five minutes, and run by nobody', async () => {
    const { headers } = await ask('?n=3');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=86400');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('HEAD and OPTIONS /api/study', () => {
  it('HEAD has the headers of GET and no body', async () => {
    const got = await ask('?n=3');
    const head = await HEAD(new Request(`${address}?n=3`, { method: 'HEAD' }));
    expect([...head.headers]).toEqual([...got.headers]);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-length')).toBe(String((await got.arrayBuffer()).byteLength));
  });

  it('OPTIONS says what may be asked', () => {
    const response = OPTIONS();
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
  });
});

describe('POST /api/study', () => {
  it('gives the bytes and the tag of GET', async () => {
    const got = await ask('?n=3&load=20&hosts=dell-r620*5&x=1');
    const posted = await send(JSON.stringify({ x: 1, hosts: ['dell-r620*5'], load: 20, n: 3 }), {
      'content-type': 'application/json; charset=utf-8',
    });
    expect(posted.status).toBe(200);
    expect(await posted.text()).toBe(await got.text());
    expect([tagOf(posted), posted.headers.get('content-location')]).toEqual([
      tagOf(got),
      got.headers.get('content-location'),
    ]);
  });

  it('takes no text for a number, and names all that is wrong', async () => {
    const response = await send(JSON.stringify({ n: '3', cache: true, hosts: ['dell-r740', 'dell-r620'] }));
    const { issues } = await response.json();
    expect(response.status).toBe(400);
    expect(issues.map(({ field, value }: { field: string; value: string }) => [field, value])).toEqual([
      ['n', '"3"'],
      ['cache', 'true'],
      ['hosts', 'dell-r740'],
    ]);
  });

  it('takes JSON only', async () => {
    expect((await send('n=3', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await send('{}', { 'content-type': 'application/jsonp' })).status).toBe(415);
    const broken = await send('{"n": 3');
    expect([broken.status, (await broken.json()).issues]).toEqual([
      400,
      [{ field: 'body', value: '{"n": 3', allowed: 'JSON' }],
    ]);
  });

  it('takes 64 KiB and not a byte more, whatever the length says', async () => {
    const padded = (length: number) => `{"x":"${'y'.repeat(length - 8)}"}`;
    expect((await send(padded(65_537))).status).toBe(413);
    expect((await send(padded(65_536))).status).toBe(400);
    const stream = new Blob([padded(70_000)]).stream();
    const request = new Request(address, {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'content-type': 'application/json', 'content-length': '10' },
    } as RequestInit);
    expect((await POST(request)).status).toBe(413);
  });
});
