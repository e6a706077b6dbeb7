import { describe, expect, it } from 'vitest';
import type { Known } from '../../../lib/model/known';
import { known } from '../../../lib/schema/validation';
import { GET, OPTIONS } from './route';

const ask = (query: string) => GET(new Request(`http://ringside.test/api/known?${query}`));

describe('GET /api/known', () => {
  it('holds the scenario against the rows nearest to it, with what differs', async () => {
    const response = await ask('platform=firecracker&quantity=boot-p50&n=30&hosts=aws-m5d-metal');
    const { asked, neighbours }: Known = await response.json();
    expect(response.status).toBe(200);
    expect(asked).toMatchObject({ platform: 'firecracker', quantity: 'boot-p50', unit: 's' });
    expect(neighbours.length).toBe(8);
    expect(neighbours.map(({ distance }) => distance)).toEqual(
      neighbours.map(({ distance }) => distance).toSorted((a, b) => a - b),
    );
    expect(neighbours[0]?.same).toContain('same platform');
  });

  it('answers as it is described', async () => {
    const answer = await (await ask('platform=kvm&quantity=slowdown')).json();
    expect(known.safeParse(answer).error).toBe(undefined);
  });

  it('asks for a platform that the scenario does not show', async () => {
    const { asked }: Known = await (await ask('platform=lxc&quantity=slowdown&on=kvm')).json();
    expect(asked.predicted).toBeGreaterThanOrEqual(1);
  });

  it('names what is not allowed, in the scenario as well', async () => {
    const response = await ask('platform=qnx&n=0');
    const { issues } = await response.json();
    expect(response.status).toBe(400);
    expect(issues.map(({ field }: { field: string }) => field)).toEqual(['platform', 'quantity', 'n']);
  });

  it('gives an entity tag that holds', async () => {
    const query = 'platform=docker&quantity=lost';
    const tag = (await ask(query)).headers.get('etag') ?? '';
    const again = await GET(
      new Request(`http://ringside.test/api/known?${query}`, { headers: { 'if-none-match': tag } }),
    );
    expect(again.status).toBe(304);
    expect(OPTIONS().headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });
});
