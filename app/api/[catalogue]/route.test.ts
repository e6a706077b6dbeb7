import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../lib/schema/catalogues';
import { GET, HEAD } from './route';

const context = (catalogue: string) => ({ params: Promise.resolve({ catalogue }) });
const ask = (name: string, init: RequestInit = {}) =>
  GET(new Request(`http://ringside.test/api/${name}`, init), context(name));

describe('GET /api/[catalogue]', () => {
  it.each(Object.entries(catalogues))('%s is its catalogue, as the schema says', async (name, { entry, entries }) => {
    const response = await ask(name);
    const answer = await response.json();
    expect(response.status).toBe(200);
    expect(answer).toHaveLength(entries.length);
    const wrong = answer.filter((each: unknown) => !entry.safeParse(each).success);
    expect(wrong.map(({ id }: { id: string }) => id)).toEqual([]);
  });

  it('says not modified to one who has it, and HEAD gives the headers alone', async () => {
    const first = await ask('hosts');
    const tag = first.headers.get('etag') ?? '';
    expect((await ask('hosts', { headers: { 'if-none-match': tag } })).status).toBe(304);
    const head = await HEAD(new Request('http://ringside.test/api/hosts', { method: 'HEAD' }), context('hosts'));
    expect([...head.headers]).toEqual([...first.headers]);
    expect(await head.text()).toBe('');
  });

  it('knows no other', async () => {
    const response = await ask('toString');
    expect(response.status).toBe(404);
    expect((await response.json()).detail).toBe(
      'There is no catalogue "toString"; there are platforms, techniques, guests, workloads, hosts, policies, sources.',
    );
  });
});
