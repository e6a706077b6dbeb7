import { expect, test } from '@playwright/test';

test('the same link gives the same bytes, and 304 to who has them', async ({ request }) => {
  const address = '/api/study?n=150&on=kvm~docker&seed=7';
  const [one, two] = [await request.get(address), await request.get(address)];
  expect((await one.body()).equals(await two.body())).toBe(true);
  const tag = one.headers().etag ?? '';
  expect(tag).toMatch(/^"[\w-]+"$/);
  expect((await request.get(address, { headers: { 'if-none-match': tag } })).status()).toBe(304);
  const reordered = await request.get('/api/study?seed=7&on=docker~kvm&n=150');
  expect(reordered.headers().etag).toBe(tag);
});

test('a wrong scenario is answered with every fault at once', async ({ request }) => {
  const reply = await request.get('/api/study?n=-3&policy=luck&on=kvm~abacus');
  expect(reply.status()).toBe(400);
  expect(reply.headers()['content-type']).toContain('application/problem+json');
  const { issues } = await reply.json();
  expect(issues.map(({ field }: { field: string }) => field).toSorted()).toEqual(['n', 'on', 'policy']);
});

test('what is on the page is what the API and its description say', async ({ request }) => {
  const description = await (await request.get('/api/openapi.json')).json();
  expect(Object.keys(description.paths)).toEqual(
    expect.arrayContaining(['/api/study', '/api/platforms', '/api/workloads', '/api/hosts']),
  );
  for (const catalogue of ['platforms', 'workloads', 'hosts'])
    expect((await request.get(`/api/${catalogue}`)).status()).toBe(200);
});

test('the largest scenario is answered, one beyond it refused', async ({ request }) => {
  const most = await request.get('/api/study?n=100000&on=kvm~docker', { timeout: 30_000 });
  expect(most.status()).toBe(200);
  expect((await request.get('/api/study?n=100001')).status()).toBe(400);
});

test('another method is answered with the methods that there are', async ({ request }) => {
  for (const [address, allow] of [
    ['/api/study', 'GET, HEAD, POST, OPTIONS'],
    ['/api/platforms', 'GET, HEAD, OPTIONS'],
    ['/api/known', 'GET, HEAD, OPTIONS'],
    ['/api/openapi.json', 'GET, HEAD, OPTIONS'],
    ['/api/health', 'GET, HEAD, OPTIONS'],
  ] as const) {
    const reply = await request.delete(address);
    expect(reply.status(), address).toBe(405);
    expect(reply.headers().allow, address).toBe(allow);
    expect(reply.headers()['content-type'], address).toContain('application/problem+json');
  }
});
