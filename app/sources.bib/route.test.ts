import { expect, it } from 'vitest';
import { sources } from '../../lib/evidence';
import { GET } from './route';

const ask = (query = '') => GET(new Request(`http://ringside.test/sources.bib${query}`));

it('gives all sources as one file to keep', async () => {
  const reply = ask();
  expect(reply.headers.get('content-disposition')).toBe('attachment; filename="ringside-sources.bib"');
  expect((await reply.text()).match(/^@/gm)?.length).toBe(sources.length);
});

it('gives one of them under its key, and names those that do not exist', async () => {
  const one = ask('?key=felter15');
  expect([one.headers.get('content-disposition'), (await one.text()).slice(0, 24)]).toEqual([
    'attachment; filename="felter15.bib"',
    '@inproceedings{felter15,',
  ]);
  const none = ask('?key=felter15&key=nobody');
  expect([none.status, (await none.json()).detail]).toEqual([
    404,
    'There is no source "nobody"; /api/sources lists them.',
  ]);
});
