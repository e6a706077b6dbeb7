import { expect, test } from 'vitest';
import manifest from '../../../package.json';
import { GET } from './route';

test('health is a small JSON document that no cache keeps', async () => {
  const response = GET();
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ status: 'ok', version: manifest.version });
});
