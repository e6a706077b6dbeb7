import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzipped } from './gzipped';

const text = new TextEncoder().encode('ringside '.repeat(500));
const ask = (accepted: string | null, type = 'text/html; charset=utf-8', bytes = text) =>
  gzipped(
    new Request('http://ringside.test/', { headers: accepted === null ? {} : { 'accept-encoding': accepted } }),
    bytes,
    {
      'content-type': type,
      etag: '"tag"',
    },
  );

describe('gzipped', () => {
  it('packs a text for who takes it, under a weak tag', async () => {
    const { bytes, headers } = await ask('br, gzip;q=0.8');
    expect(new Uint8Array(gunzipSync(bytes))).toEqual(text);
    expect(headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-length': String(bytes.length),
      etag: 'W/"tag"',
      vary: 'accept-encoding',
    });
  });

  it.each([null, '', 'br', 'gzip;q=0', 'xgzip', 'br, gzip; q=0.0'])('leaves it for who says %j', async (accepted) => {
    const { bytes, headers } = await ask(accepted);
    expect([bytes, headers.etag, headers.vary, headers['content-encoding']]).toEqual([
      text,
      '"tag"',
      'accept-encoding',
      undefined,
    ]);
  });

  it('leaves what is packed by nature, or small', async () => {
    expect((await ask('gzip', 'image/png')).headers).toEqual({
      'content-type': 'image/png',
      etag: '"tag"',
      'content-length': '4500',
    });
    expect((await ask('gzip', 'text/csv', text.slice(0, 100))).headers['content-encoding']).toBe(undefined);
    for (const type of ['image/svg+xml', 'application/json', 'text/markdown; charset=utf-8'])
      expect((await ask('gzip', type)).headers['content-encoding']).toBe('gzip');
  });
});
