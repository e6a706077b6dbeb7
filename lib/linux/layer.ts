/** A file's data are kept as a short text, and apart from it how many bytes it stands for. */
export interface File {
  readonly kind: 'file';
  readonly text: string;
  readonly bytes: number;
  readonly mode: number;
}

interface Directory {
  readonly kind: 'directory';
  /** Hides the directory of the same name in layers below (attribute `trusted.overlay.opaque`). */
  readonly opaque: boolean;
  readonly mode: number;
}

/** Says that a name of a layer below is gone: a character device 0/0. */
interface Whiteout {
  readonly kind: 'whiteout';
}

export type Inode = File | Directory | Whiteout;

/** A directory tree as it lies on disk: paths without a leading slash, '' for the root; hard links are names of one number. */
export interface Layer {
  readonly id: string;
  readonly name: string;
  readonly names: ReadonlyMap<string, number>;
  readonly inodes: ReadonlyMap<number, Inode>;
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const root: Directory = { kind: 'directory', opaque: false, mode: 0o755 };

/** A layer with nothing in it. */
export const emptyLayer = (id: string, name: string): Layer => ({
  id,
  name,
  names: new Map([['', 1]]),
  inodes: new Map([[1, root]]),
});

export function inodeAt(layer: Layer, path: string): Inode | null {
  const number = layer.names.get(path);
  return number === undefined ? null : (layer.inodes.get(number) ?? null);
}

const nextNumber = ({ inodes }: Layer): number => Math.max(...inodes.keys()) + 1;

/** Takes a name away, and its inode when that was the last name. */
function withoutName(layer: Layer, path: string): Layer {
  const number = layer.names.get(path);
  const names = new Map(layer.names);
  names.delete(path);
  if (number === undefined || [...names.values()].includes(number)) return { ...layer, names };
  const inodes = new Map(layer.inodes);
  inodes.delete(number);
  return { ...layer, names, inodes };
}

/** Gives a name a new inode of its own; what had the name before is gone. */
export function withNew(layer: Layer, path: string, inode: Inode): Layer {
  const cleared = withoutName(layer, path);
  const number = nextNumber(layer);
  return {
    ...cleared,
    names: new Map(cleared.names).set(path, number),
    inodes: new Map(cleared.inodes).set(number, inode),
  };
}

/** Changes the inode behind a name, and so behind all its names. Throws where the name is not there. */
export function withChanged(layer: Layer, path: string, inode: Inode): Layer {
  const number = layer.names.get(path);
  if (number === undefined) throw new Error(`layer ${layer.id} has no ${path}`);
  return { ...layer, inodes: new Map(layer.inodes).set(number, inode) };
}

/** One more name for the inode of `path`. */
export function withLink(layer: Layer, path: string, to: string): Layer {
  const number = layer.names.get(path);
  if (number === undefined) throw new Error(`layer ${layer.id} has no ${path}`);
  const cleared = withoutName(layer, to);
  return { ...cleared, names: new Map(cleared.names).set(to, number) };
}

/** Names below a directory, however deep. */
const below = ({ names }: Layer, path: string): string[] =>
  [...names.keys()].filter((name) => name !== path && (path === '' || name.startsWith(`${path}/`)));

export const childrenOf = (layer: Layer, path: string): string[] =>
  below(layer, path).filter((name) => parentOf(name) === path);

/** Takes away a name and all that is below it. */
export const withoutTree = (layer: Layer, path: string): Layer =>
  [...below(layer, path), path].reduce(withoutName, layer);

/** Moves a name and all below it to another name, which has been cleared. */
export function withMoved(layer: Layer, from: string, to: string): Layer {
  const moved = [from, ...below(layer, from)];
  const names = new Map([...layer.names].filter(([name]) => !moved.includes(name)));
  for (const name of moved) names.set(to + name.slice(from.length), layer.names.get(name) ?? 0);
  return { ...layer, names };
}

/** Bytes of all files; a file with several names counts once. */
export const bytesOf = ({ inodes }: Layer): number =>
  [...inodes.values()].reduce((sum, inode) => sum + (inode.kind === 'file' ? inode.bytes : 0), 0);

export const sameInode = ({ names }: Layer, a: string, b: string): boolean =>
  names.has(a) && names.get(a) === names.get(b);
