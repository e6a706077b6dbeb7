import * as fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawInteger, streamOf } from '../engine/kernel/random';
import type { Outcome } from './errno';
import { emptyLayer, type Layer, parentOf } from './layer';
import { reasonNot, type Shell, shellIn } from './linux.fixture';
import { committed, type Overlay, treeOf } from './overlay';
import { chmod, link, mkdir, read, rename, rmdir, unlink, write } from './overlay-change';

const options = 'redirect_dir=off,index=off,metacopy=off';
const probe = `mount -t tmpfs none /mnt && cd /mnt && mkdir l u w m && mount -t overlay none -o lowerdir=l,upperdir=u,workdir=w,${options} m`;
const reason = reasonNot(['-m'], probe);

/** One operation, as the model does it and as node:fs asks Linux for it. */
interface Operation {
  readonly name: string;
  readonly model: (overlay: Overlay) => Outcome<Overlay>;
  readonly real: (at: (path: string) => string) => void;
}

const names = ['a', 'b', 'c'];

/** A path at most three names deep, out of few names, so that operations often meet. */
function pathOf(stream: number, i: number): string {
  const depth = [1, 1, 1, 2, 2, 2, 3][drawInteger(stream, i, 7)] ?? 1;
  return Array.from({ length: depth }, (_, at) => names[drawInteger(stream, i + 1 + at, names.length)]).join('/');
}

/** Operation `i` of a stream: directories are made as often as they are taken away. */
function operationOf(stream: number, i: number): Operation {
  const [path, other] = [pathOf(stream, 16 * i), pathOf(stream, 16 * i + 4)];
  const text = `${i};`;
  const mode = [0o600, 0o640, 0o755][drawInteger(stream, 16 * i + 9, 3)] ?? 0o600;
  const all: readonly Operation[] = [
    { name: `write ${path}`, model: (o) => write(o, path, text), real: (at) => fs.writeFileSync(at(path), text) },
    {
      name: `append ${path}`,
      model: (o) => write(o, path, text, { append: true }),
      real: (at) => fs.appendFileSync(at(path), text),
    },
    { name: `mkdir ${path}`, model: (o) => mkdir(o, path), real: (at) => fs.mkdirSync(at(path)) },
    { name: `mkdir ${other}`, model: (o) => mkdir(o, other), real: (at) => fs.mkdirSync(at(other)) },
    { name: `unlink ${path}`, model: (o) => unlink(o, path), real: (at) => fs.unlinkSync(at(path)) },
    { name: `rmdir ${path}`, model: (o) => rmdir(o, path), real: (at) => fs.rmdirSync(at(path)) },
    {
      name: `rename ${path} ${other}`,
      model: (o) => rename(o, path, other),
      real: (at) => fs.renameSync(at(path), at(other)),
    },
    {
      name: `link ${path} ${other}`,
      model: (o) => link(o, path, other),
      real: (at) => fs.linkSync(at(path), at(other)),
    },
    { name: `chmod ${path}`, model: (o) => chmod(o, path, mode), real: (at) => fs.chmodSync(at(path), mode) },
    { name: `read ${path}`, model: (o) => read(o, path), real: (at) => void fs.readFileSync(at(path)) },
  ];
  return all[drawInteger(stream, 16 * i + 8, all.length)] as Operation;
}

/** What Linux answers: 'done' or the name of the error. */
function errnoOf(act: () => void): string {
  try {
    act();
    return 'done';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}

const modeOf = (mode: number): string => (mode & 0o777).toString(8);

/** A real tree in lines: path, mode, text; a whiteout is a character device. */
function realLines(root: string, path = ''): string[] {
  return fs
    .readdirSync(`${root}/${path}`, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isCharacterDevice()) return [`${child} whiteout`];
      const mode = modeOf(fs.statSync(`${root}/${child}`).mode);
      if (entry.isDirectory()) return [`${child} ${mode} directory`, ...realLines(root, child)];
      return [`${child} ${mode} ${fs.readFileSync(`${root}/${child}`, 'utf8')}`];
    });
}

const mergedLines = (overlay: Overlay): string[] =>
  treeOf(overlay).map(
    ({ path, inode }) => `${path} ${modeOf(inode.mode)} ${inode.kind === 'directory' ? 'directory' : inode.text}`,
  );

/** A layer of the model in the same lines, in the order in which a walk finds them. */
function layerLines(layer: Layer, path = ''): string[] {
  const children = [...layer.names.keys()].filter((name) => name !== '' && parentOf(name) === path).toSorted();
  return children.flatMap((child) => {
    const inode = layer.inodes.get(layer.names.get(child) ?? 0);
    if (!inode) throw new Error(`no inode for ${child}`);
    if (inode.kind === 'whiteout') return [`${child} whiteout`];
    const said = inode.kind === 'directory' ? 'directory' : inode.text;
    return [`${child} ${modeOf(inode.mode)} ${said}`, ...layerLines(layer, child)];
  });
}

const layers = 4;
const perLayer = 150;
const seeds = [1, 2, 3, 4];

describe.skipIf(reason !== null)(`Linux as the oracle of overlay${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let shell: Shell;
  beforeAll(() => {
    shell = shellIn(['-m']);
  });
  afterAll(() => shell.end());

  /** Mounts a new upper layer over those that there are. */
  async function mounted(seed: number, depth: number): Promise<void> {
    const lowers = Array.from({ length: depth }, (_, at) => `l${depth - 1 - at}`).join(':');
    const answer = await shell.run(
      `cd /mnt/s${seed} && mkdir l${depth} w${depth} && mount -t overlay none -o lowerdir=${lowers},upperdir=l${depth},workdir=w${depth},${options} m`,
    );
    expect(answer).toBe('done 0');
  }

  async function agrees(seed: number): Promise<Readonly<Record<string, number>>> {
    const tally: Record<string, number> = {};
    expect(await shell.run(`mount -t tmpfs none /mnt; mkdir -p /mnt/s${seed}/l0 /mnt/s${seed}/m`)).toBe('done 0');
    let overlay: Overlay = { upper: emptyLayer('l1', 'l1'), lowers: [emptyLayer('l0', 'l0')] };
    const home = `${shell.root}/mnt/s${seed}`;
    for (let depth = 1; depth <= layers; depth++) {
      await mounted(seed, depth);
      const stream = streamOf(seed, depth);
      for (let i = 0; i < perLayer; i++) {
        const { name, model, real } = operationOf(stream, i);
        const answer = model(overlay);
        const said = answer.ok ? 'done' : answer.errno;
        const label = `seed ${seed}, layer ${depth}, operation ${i}: ${name}`;
        expect(said, label).toBe(errnoOf(() => real((path) => `${home}/m/${path}`)));
        if (answer.ok) overlay = answer.state;
        tally[said] = (tally[said] ?? 0) + 1;
        expect(mergedLines(overlay), label).toEqual(realLines(`${home}/m`));
        expect(layerLines(overlay.upper), label).toEqual(realLines(`${home}/l${depth}`));
      }
      expect(await shell.run(`umount /mnt/s${seed}/m`)).toBe('done 0');
      overlay = committed(overlay, `l${depth + 1}`);
    }
    expect(await shell.run('cd / && umount /mnt')).toBe('done 0');
    return tally;
  }

  it(`${seeds.length * layers * perLayer} random operations give the same errno, merged tree and upper layer`, async () => {
    const tallies: Readonly<Record<string, number>>[] = [];
    for (const seed of seeds) tallies.push(await agrees(seed));
    const total = (errno: string) => tallies.reduce((sum, tally) => sum + (tally[errno] ?? 0), 0);
    const every = ['EEXIST', 'EINVAL', 'EISDIR', 'ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EPERM', 'EXDEV'];
    expect(every.filter((errno) => total(errno) === 0)).toEqual([]);
    expect(total('done')).toBeGreaterThan(400);
  }, 60_000);
});
