import { expect, it } from 'vitest';
import { cellOf, commandOf, diskOf, exampleImage, freshPair, perform, seenFrom, textOf } from './script';

const image = exampleImage();
const fresh = freshPair(image);
const kib = 1024;
const disk = (128 + 1 + 2 + 3 + 16 + 65_536) * kib;

it('reads commands, and writes them as they were', () => {
  for (const text of ['1 append srv/data', '2 rename etc/users etc/old'])
    expect(textOf(commandOf(text) ?? { container: '1', verb: '', path: '', to: '' })).toBe(text);
  for (const text of ['3 read a', '1 fly a', '1 read ../a', '1 read /a', '1 rename a', '', '1 read a/b/c/d/e'])
    expect(commandOf(text)).toBe(null);
});

it('keeps the image once on disk for two containers', () => {
  expect(diskOf(fresh)).toBe(disk);
});

it('pays 64 MiB and 1 KiB for 1 KiB appended, and nothing for what is deleted', () => {
  const all = perform(fresh, [
    { container: '1', verb: 'append', path: 'srv/data', to: '' },
    { container: '1', verb: 'unlink', path: 'etc/users', to: '' },
    { container: '1', verb: 'rename', path: 'srv', to: 'www' },
    { container: '2', verb: 'read', path: 'srv/data', to: '' },
  ]);
  expect(all.map(({ addedBytes, errno }) => [addedBytes, errno])).toEqual([
    [65_537 * kib, null],
    [0, null],
    [0, 'EXDEV'],
    [0, null],
  ]);
  const last = all.at(-1)?.pair ?? fresh;
  expect(cellOf(last['1'].upper, 'etc/users')).toEqual({ kind: 'whiteout', bytes: 0 });
  expect(seenFrom(last['1'], 'srv/data')).toEqual(['upper of 1']);
  expect(seenFrom(last['2'], 'srv/data')).toEqual(['app layer']);
  expect(seenFrom(last['2'], 'etc')).toEqual(['app layer', 'base layer']);
  expect(seenFrom(last['2'], 'etc/motd')).toEqual([]);
});
