import type { Outcome } from './errno';
import { emptyLayer, inodeAt, type Layer } from './layer';
import { committed, diskBytesOf, lookUp, type Overlay } from './overlay';
import { chmod, link, mkdir, read, rename, rmdir, unlink, write } from './overlay-change';

const KiB = 1024;
/** What one write of the example writes. */
const writtenBytes = KiB;

interface Verb {
  readonly id: string;
  readonly name: string;
  readonly takesTo: boolean;
  readonly act: (overlay: Overlay, path: string, to: string) => Outcome<Overlay>;
}

/** What can be done to the files of a container. */
export const verbs: readonly Verb[] = [
  { id: 'read', name: 'read', takesTo: false, act: read },
  {
    id: 'append',
    name: 'append 1 KiB',
    takesTo: false,
    act: (o, path) => write(o, path, '+', { append: true, bytes: writtenBytes }),
  },
  {
    id: 'write',
    name: 'replace by 1 KiB',
    takesTo: false,
    act: (o, path) => write(o, path, '!', { bytes: writtenBytes }),
  },
  { id: 'chmod', name: 'change the mode', takesTo: false, act: (o, path) => chmod(o, path, 0o700) },
  { id: 'unlink', name: 'delete a file', takesTo: false, act: unlink },
  { id: 'mkdir', name: 'make a directory', takesTo: false, act: mkdir },
  { id: 'rmdir', name: 'remove a directory', takesTo: false, act: rmdir },
  { id: 'rename', name: 'rename', takesTo: true, act: rename },
  { id: 'link', name: 'link', takesTo: true, act: link },
];

export const containers = ['1', '2'] as const;
type ContainerId = (typeof containers)[number];

export interface Command {
  readonly container: ContainerId;
  readonly verb: string;
  readonly path: string;
  /** Empty where the verb takes none. */
  readonly to: string;
}

const pathPattern = /^[a-z0-9._-]{1,20}(\/[a-z0-9._-]{1,20}){0,3}$/i;

/** Why a path cannot be one of the example, or null. */
export const pathFault = (path: string): string | null =>
  pathPattern.test(path) && !path.split('/').some((name) => name === '.' || name === '..')
    ? null
    : `"${path}" is no path: up to four names of letters, digits, dots, _ and -, with / between them`;

/** A command of the link, "1 rename etc/motd etc/old", or null where it is none. */
export function commandOf(text: string): Command | null {
  const [who, what = '', path = '', to = ''] = text.trim().split(/\s+/);
  const container = containers.find((id) => id === who);
  const verb = verbs.find(({ id }) => id === what);
  if (!container || !verb || pathFault(path) !== null) return null;
  if (verb.takesTo && pathFault(to) !== null) return null;
  return { container, verb: verb.id, path, to: verb.takesTo ? to : '' };
}

export const textOf = ({ container, verb, path, to }: Command): string =>
  [container, verb, path, to].filter((word) => word !== '').join(' ');

/** The files of both containers. */
export type Pair = { readonly [id in ContainerId]: Overlay };

function must(from: Overlay, ...acts: readonly ((overlay: Overlay) => Outcome<Overlay>)[]): Overlay {
  return acts.reduce((overlay, act) => {
    const answer = act(overlay);
    if (!answer.ok) throw new Error(`the example image is refused: ${answer.errno}, ${answer.why}`);
    return answer.state;
  }, from);
}

/** An image of two layers, whose second changes one file of the first and deletes another; its sizes are made up, to be counted by eye. */
export function exampleImage(): readonly Layer[] {
  const base = must(
    { upper: emptyLayer('base', 'base layer'), lowers: [] },
    (o) => mkdir(o, 'bin'),
    (o) => write(o, 'bin/sh', 'sh', { bytes: 128 * KiB }),
    (o) => mkdir(o, 'etc'),
    (o) => write(o, 'etc/motd', 'motd', { bytes: KiB }),
    (o) => write(o, 'etc/users', 'users', { bytes: 2 * KiB }),
  );
  const { upper, lowers } = must(
    { upper: emptyLayer('app', 'app layer'), lowers: [base.upper] },
    (o) => unlink(o, 'etc/motd'),
    (o) => write(o, 'etc/users', 'users+', { bytes: 3 * KiB }),
    (o) => mkdir(o, 'srv'),
    (o) => write(o, 'srv/page', 'page', { bytes: 16 * KiB }),
    (o) => write(o, 'srv/data', 'data', { bytes: 65_536 * KiB }),
  );
  return [upper, ...lowers];
}

/** Two containers that were just made from one image. */
export function freshPair(image: readonly Layer[]): Pair {
  const over = (id: ContainerId): Overlay => ({
    ...committed({ upper: image[0] as Layer, lowers: image.slice(1) }, `upper of ${id}`),
  });
  return { '1': over('1'), '2': over('2') };
}

export interface Done {
  readonly command: Command;
  readonly errno: string | null;
  /** What happened, or why nothing did. */
  readonly log: readonly string[];
  readonly pair: Pair;
  readonly diskBytes: number;
  /** Bytes that the disk holds more than before. */
  readonly addedBytes: number;
}

export const diskOf = (pair: Pair): number => diskBytesOf([pair['1'], pair['2']]);

/** Does commands one after another. */
export function perform(pair: Pair, commands: readonly Command[]): readonly Done[] {
  const all: Done[] = [];
  let now = pair;
  for (const command of commands) {
    const verb = verbs.find(({ id }) => id === command.verb);
    if (!verb) throw new Error(`no verb ${command.verb}`);
    const before = diskOf(now);
    const answer = verb.act(now[command.container], command.path, command.to);
    if (answer.ok) now = { ...now, [command.container]: answer.state };
    const diskBytes = diskOf(now);
    const log = answer.ok ? answer.log : [answer.why];
    all.push({
      command,
      errno: answer.ok ? null : answer.errno,
      log,
      pair: now,
      diskBytes,
      addedBytes: diskBytes - before,
    });
  }
  return all;
}

/** What a layer has at a path. */
export interface Cell {
  readonly kind: 'nothing' | 'file' | 'directory' | 'opaque directory' | 'whiteout';
  readonly bytes: number;
}

export function cellOf(layer: Layer, path: string): Cell {
  const inode = inodeAt(layer, path);
  if (inode === null) return { kind: 'nothing', bytes: 0 };
  if (inode.kind === 'directory') return { kind: inode.opaque ? 'opaque directory' : 'directory', bytes: 0 };
  return { kind: inode.kind, bytes: inode.kind === 'file' ? inode.bytes : 0 };
}

/** Paths that any layer has, in order. */
export const pathsOf = (layers: readonly Layer[]): readonly string[] =>
  [...new Set(layers.flatMap(({ names }) => [...names.keys()]))].filter((path) => path !== '').toSorted();

/** Names of the layers that a path is seen from in a mount, the topmost first; empty where it is not there. */
export function seenFrom(overlay: Overlay, path: string): readonly string[] {
  const place = lookUp(overlay, path);
  if (typeof place === 'string') return [];
  const layers = [overlay.upper, ...overlay.lowers];
  return place.at.map((at) => layers[at]?.name ?? '');
}
