import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Done, Outcome } from './errno';
import { bytesOf, emptyLayer, inodeAt, type Layer } from './layer';
import { committed, diskBytesOf, fileAt, listOf, lookUp, type Overlay, treeOf } from './overlay';
import { chmod, link, mkdir, read, rename, rmdir, unlink, write } from './overlay-change';

function must(answer: Outcome<Overlay>): Done<Overlay> {
  if (!answer.ok) throw new Error(`${answer.errno}: ${answer.why}`);
  return answer;
}

const having = (from: Overlay, ...steps: readonly ((overlay: Overlay) => Outcome<Overlay>)[]): Overlay =>
  steps.reduce((state, step) => must(step(state)).state, from);

const fresh: Overlay = { upper: emptyLayer('base', 'base'), lowers: [] };

/** An image of one layer: d/x of 1,000 bytes, d/y of 10, f of 100 with a second name g. */
const image = committed(
  having(
    fresh,
    (o) => mkdir(o, 'd'),
    (o) => write(o, 'd/x', 'x', { bytes: 1000 }),
    (o) => write(o, 'd/y', 'y', { bytes: 10 }),
    (o) => write(o, 'f', 'f', { bytes: 100 }),
    (o) => link(o, 'f', 'g'),
  ),
  'upper',
);
const errnoOf = (answer: Outcome<Overlay>): string => (answer.ok ? 'done' : answer.errno);

describe('copy-up', () => {
  it('costs the whole file for one byte appended, and nothing of it when the file is emptied', () => {
    expect(bytesOf(having(image, (o) => write(o, 'd/x', '!', { append: true })).upper)).toBe(1001);
    expect(bytesOf(having(image, (o) => write(o, 'd/x', '!')).upper)).toBe(1);
  });

  it('costs the whole file for a change of its mode', () => {
    expect(bytesOf(having(image, (o) => chmod(o, 'd/x', 0o600)).upper)).toBe(1000);
  });

  it('takes the directories along, and none of what is in them', () => {
    const { upper } = having(image, (o) => chmod(o, 'd/y', 0o600));
    expect([...upper.names.keys()]).toEqual(['', 'd', 'd/y']);
    expect(must(chmod(image, 'd/y', 0o600)).log).toEqual([
      'copied up directory d from base',
      'copied up d/y from base: 10 bytes',
      'set the mode of d/y to 600',
    ]);
  });

  it('breaks a hard link: the other name keeps the old text', () => {
    const state = having(image, (o) => write(o, 'f', 'new'));
    expect([fileAt(state, 'f')?.text, fileAt(state, 'g')?.text]).toEqual(['new', 'f']);
  });

  it('keeps a hard link that was made in the upper layer', () => {
    const state = having(
      image,
      (o) => link(o, 'f', 'h'),
      (o) => write(o, 'h', 'new'),
    );
    expect([fileAt(state, 'f')?.text, fileAt(state, 'h')?.text]).toEqual(['new', 'new']);
    expect(bytesOf(state.upper)).toBe(3);
  });
});

describe('what is deleted', () => {
  it('leaves a whiteout, and the layer below its bytes', () => {
    const state = having(image, (o) => unlink(o, 'd/x'));
    expect(inodeAt(state.upper, 'd/x')).toEqual({ kind: 'whiteout' });
    expect(listOf(state, 'd')).toEqual(['d/y']);
    expect(diskBytesOf([state])).toBe(1110);
  });

  it('leaves nothing where only the upper layer had it', () => {
    const state = having(
      image,
      (o) => write(o, 'new', 'n'),
      (o) => unlink(o, 'new'),
    );
    expect([...state.upper.names.keys()]).toEqual(['']);
  });

  it('does not show through a directory made in its place, which is opaque', () => {
    const state = having(
      image,
      (o) => unlink(o, 'd/x'),
      (o) => unlink(o, 'd/y'),
      (o) => rmdir(o, 'd'),
      (o) => mkdir(o, 'd'),
    );
    expect(inodeAt(state.upper, 'd')).toMatchObject({ opaque: true });
    expect(listOf(state, 'd')).toEqual([]);
    expect(lookUp(state, 'd')).toEqual({ kind: 'directory', at: [0] });
  });

  it('does not show through a directory that is moved to its place', () => {
    const state = having(
      image,
      (o) => unlink(o, 'd/x'),
      (o) => unlink(o, 'd/y'),
      (o) => rmdir(o, 'd'),
      (o) => mkdir(o, 'e'),
      (o) => rename(o, 'e', 'd'),
    );
    expect(treeOf(state).map(({ path }) => path)).toEqual(['d', 'f', 'g']);
  });
});

describe('renaming', () => {
  it('moves a file by copying it and leaving a whiteout', () => {
    const { state, log } = must(rename(image, 'd/x', 'x'));
    expect(bytesOf(state.upper)).toBe(1000);
    expect(log.at(-1)).toBe('put a whiteout for d/x into the upper layer');
  });

  it('refuses a directory that a layer below has a part in', () => {
    expect(errnoOf(rename(image, 'd', 'e'))).toBe('EXDEV');
    expect(
      errnoOf(
        rename(
          having(image, (o) => mkdir(o, 'n')),
          'n',
          'm',
        ),
      ),
    ).toBe('done');
  });
});

it('reads the topmost of the layers and changes nothing', () => {
  const answer = must(read(image, 'd/x'));
  expect(answer.log).toEqual(['read d/x in base: 1000 bytes']);
  expect(answer.state).toBe(image);
  expect(errnoOf(read(image, 'd'))).toBe('EISDIR');
});

const paths = ['a', 'b', 'd', 'd/x', 'd/y', 'f', 'g', 'a/b'];
const step = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom(...paths), fc.constantFrom(...paths))
  .map(([which, path, to]) => (o: Overlay): Outcome<Overlay> => {
    const all = [
      () => write(o, path, 'text'),
      () => write(o, path, 'more', { append: true }),
      () => unlink(o, path),
      () => rmdir(o, path),
      () => mkdir(o, path),
      () => rename(o, path, to),
      () => link(o, path, to),
      () => chmod(o, path, 0o600),
    ];
    return (all[which] ?? all[0])?.() ?? write(o, path, '');
  });
const steps = fc.array(step, { maxLength: 25 });
const apply = (from: Overlay, all: readonly ((o: Overlay) => Outcome<Overlay>)[]): Overlay =>
  all.reduce((state, each) => {
    const answer = each(state);
    return answer.ok ? answer.state : state;
  }, from);

it('never writes to a layer below, so that the disk never holds less than the image', () => {
  const before: Layer = structuredClone(image.lowers[0] as Layer);
  fc.assert(
    fc.property(steps, (all) => {
      const state = apply(image, all);
      expect(state.lowers).toEqual([before]);
      expect(diskBytesOf([state])).toBeGreaterThanOrEqual(1110);
      expect(diskBytesOf([state])).toBe(1110 + bytesOf(state.upper));
    }),
  );
});

it('keeps two containers of one image apart, and the image on disk once', () => {
  fc.assert(
    fc.property(steps, steps, (one, two) => {
      const [a, b] = [apply(image, one), apply({ ...image, upper: emptyLayer('other', 'other') }, two)];
      expect(diskBytesOf([a, b])).toBe(1110 + bytesOf(a.upper) + bytesOf(b.upper));
      expect(treeOf(apply(image, one))).toEqual(treeOf(a));
    }),
  );
});
