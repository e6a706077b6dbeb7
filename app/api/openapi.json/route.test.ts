import { expect, it } from 'vitest';
import manifest from '../../../package.json';
import { GET } from './route';

it('the document is OpenAPI 3.1 of this version, tagged', async () => {
  const response = GET(new Request('http://ringside.test/api/openapi.json'));
  expect(response.headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
  expect(await response.json()).toMatchObject({ openapi: '3.1.1', info: { version: manifest.version } });
});
