import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { charts } from '../../../lib/charts';
import { engineVersion } from '../../../lib/study';
import { shortEdition } from '../../_server/sheets';
import { GET, HEAD } from './route';

const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
  const request = new Request(`http://ringside.test/embed/${path}`, init);
  const chart = path.split('?')[0] ?? '';
  return (init.method === 'HEAD' ? HEAD : GET)(request, { params: Promise.resolve({ chart }) });
};
const head = (response: Response, name: string) => response.headers.get(name);
const policyOf = (response: Response) => head(response, 'content-security-policy') ?? '';

describe('GET /embed/{chart}', () => {
  it('may stand in any page and asks nothing of it', async () => {
    const response = await ask('boot-time?n=5&on=docker~kvm');
    expect([response.status, head(response, 'content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(policyOf(response)).toContain('frame-ancestors *');
    expect(policyOf(response)).not.toMatch(/unsafe-eval|https?:|'self'/);
    for (const name of ['x-frame-options', 'set-cookie']) expect(head(response, name)).toBe(null);
    expect(head(response, 'referrer-policy')).toBe('no-referrer');
    const page = await response.text();
    expect(page).not.toMatch(
      /<(?:link rel="stylesheet"|img|script src)|localStorage|sessionStorage|indexedDB|document\.cookie/,
    );
  });

  it('names its one script by its hash', async () => {
    const response = await ask('boot-time?n=5&on=docker');
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(await response.text())?.[1] ?? '';
    expect(policyOf(response)).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  });

  it.each(charts)('shows $id in one of several widths, with its table', async ({ id, plot }) => {
    const page = await (await ask(`${id}?n=5&on=docker~kvm`)).text();
    expect(page.match(/<svg class="layout layout-\d"/g)).toEqual(
      (plot ? [0, 1, 2, 3] : [0, 1, 2]).map((at) => `<svg class="layout layout-${at}"`),
    );
    expect(page).toMatch(/<table><caption>[^<]+<\/caption>/);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
  });

  it('has no script where none is wanted', async () => {
    const page = await (await ask('boot-time?n=5&static=1')).text();
    expect([page.includes('<script'), page.includes('role="img"')]).toEqual([false, true]);
  });

  it('says what is wrong where the picture would be', async () => {
    const none = await ask('boots');
    expect([none.status, head(none, 'cache-control')]).toEqual([404, 'no-store']);
    expect(await none.text()).toContain('boot-time, storm, memory');
    const wrong = await ask(`boot-time?n=0&theme=${encodeURIComponent('<b>"x')}`);
    const page = await wrong.text();
    expect([wrong.status, page.includes('<b>')]).toEqual([400, false]);
    expect(page).toContain('&lt;b&gt;&quot;x');
    expect(policyOf(wrong)).toContain('frame-ancestors *');
  });

  it('keeps a hostile title in its place', async () => {
    const title = '</title></script><script>alert(1)</script>\u202e"';
    const page = await (await ask(`boot-time?n=5&on=docker&title=${encodeURIComponent(title)}`)).text();
    expect(page).not.toContain('<script>alert');
    expect(page.match(/<script/g)?.length).toBe(2);
  });

  it('is revalidated, and kept for ever where engine and data are those of today', async () => {
    const response = await ask('disk?n=5');
    const tag = head(response, 'etag') ?? '';
    expect(head(response, 'cache-control')).toContain('max-age=300');
    const again = await ask('disk?n=005', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const frozen = await ask(`disk?n=5&ev=${engineVersion}&dv=${shortEdition}`);
    expect(head(frozen, 'cache-control')).toBe('public, max-age=31536000, immutable');
    const asked = await ask('disk?n=5', { method: 'HEAD' });
    expect([asked.status, head(asked, 'etag'), await asked.text()]).toEqual([200, tag, '']);
  });
});
