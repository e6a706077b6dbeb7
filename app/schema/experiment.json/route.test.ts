import { expect, test } from 'vitest';
import { GET } from './route';

test('the format of experiment files is JSON Schema, with a tag', async () => {
  const response = GET(new Request('http://ringside.test/schema/experiment.json'));
  const schema = await response.json();
  expect([schema.$id, schema.properties.rows.type]).toEqual(['/schema/experiment.json', 'array']);
  expect(response.headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
});
