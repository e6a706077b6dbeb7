import { bytesOf, childrenOf, emptyLayer, type File, type Inode, inodeAt, type Layer, parentOf } from './layer';

/**
 * An overlay mount: one tree made of layers (Linux kernel documentation, filesystems/overlayfs). Only the upper layer is ever written.
 * Mounted as Docker's overlay2 does, without redirect_dir, index and metacopy.
 */
export interface Overlay {
  readonly upper: Layer;
  /** The topmost first. */
  readonly lowers: readonly Layer[];
}

/** Where a name comes from: numbers of layers that hold it, 0 for the upper one. A file has one; a directory all that are merged. */
export interface Place {
  readonly kind: 'file' | 'directory';
  readonly at: readonly number[];
}

/** Layers from the top. */
export const layersOf = ({ upper, lowers }: Overlay): readonly Layer[] => [upper, ...lowers];

const inodeIn = (overlay: Overlay, at: number, path: string): Inode | null => {
  const layer = layersOf(overlay)[at];
  return layer ? inodeAt(layer, path) : null;
};

/** A name in a directory: whiteouts and files end the search, an opaque directory is the last that is merged. */
function nameIn(overlay: Overlay, parent: Place, path: string): Place | null {
  const at: number[] = [];
  for (const layer of parent.at) {
    const inode = inodeIn(overlay, layer, path);
    if (inode === null) continue;
    if (inode.kind === 'file' && at.length === 0) return { kind: 'file', at: [layer] };
    if (inode.kind !== 'directory') break;
    at.push(layer);
    if (inode.opaque) break;
  }
  return at.length > 0 ? { kind: 'directory', at } : null;
}

/** Looks a path up, name by name. */
export function lookUp(overlay: Overlay, path: string): Place | 'ENOENT' | 'ENOTDIR' {
  let place: Place = { kind: 'directory', at: layersOf(overlay).map((_, at) => at) };
  if (path === '') return place;
  const names = path.split('/');
  for (const [depth] of names.entries()) {
    if (place.kind === 'file') return 'ENOTDIR';
    const next = nameIn(overlay, place, names.slice(0, depth + 1).join('/'));
    if (next === null) return 'ENOENT';
    place = next;
  }
  return place;
}

/** The inode that a place shows: that of its topmost layer. Throws where there is none. */
export function inodeOf(overlay: Overlay, path: string, { at }: Place): Exclude<Inode, { kind: 'whiteout' }> {
  const inode = inodeIn(overlay, at[0] ?? 0, path);
  if (inode === null || inode.kind === 'whiteout') throw new Error(`${path} is in none of the layers ${at.join(', ')}`);
  return inode;
}

/** Whether a layer below the upper one has the name, seen through the directory that it is in. */
export function isBelow(overlay: Overlay, path: string): boolean {
  const parent = lookUp(overlay, parentOf(path));
  if (typeof parent === 'string') return false;
  for (const layer of parent.at.filter((at) => at > 0)) {
    const inode = inodeIn(overlay, layer, path);
    if (inode) return inode.kind !== 'whiteout';
  }
  return false;
}

/** Paths in a directory of the merged tree, in order. */
export function listOf(overlay: Overlay, path: string): readonly string[] {
  const place = lookUp(overlay, path);
  if (typeof place === 'string' || place.kind === 'file') return [];
  const all = place.at.flatMap((at) => childrenOf(layersOf(overlay)[at] as Layer, path));
  return [...new Set(all)].filter((child) => nameIn(overlay, place, child) !== null).toSorted();
}

export interface Entry {
  readonly path: string;
  readonly place: Place;
  readonly inode: Exclude<Inode, { kind: 'whiteout' }>;
}

/** The merged tree below a directory, parents before children. */
export function treeOf(overlay: Overlay, path = ''): readonly Entry[] {
  return listOf(overlay, path).flatMap((child) => {
    const place = lookUp(overlay, child);
    if (typeof place === 'string') throw new Error(`${child} is listed but not there: ${place}`);
    return [{ path: child, place, inode: inodeOf(overlay, child, place) }, ...treeOf(overlay, child)];
  });
}

/** Bytes on disk of several mounts: a layer that they share lies there once. */
export function diskBytesOf(overlays: readonly Overlay[]): number {
  const layers = new Map(overlays.flatMap(layersOf).map((layer) => [layer.id, layer]));
  return [...layers.values()].reduce((sum, layer) => sum + bytesOf(layer), 0);
}

/** The file at a path of the merged tree, or null. */
export function fileAt(overlay: Overlay, path: string): File | null {
  const place = lookUp(overlay, path);
  if (typeof place === 'string') return null;
  const inode = inodeOf(overlay, path, place);
  return inode.kind === 'file' ? inode : null;
}

/** Makes the upper layer a layer of an image, and puts a new one over it: what `docker commit` and each step of a build do. */
export const committed = ({ upper, lowers }: Overlay, id: string): Overlay => ({
  upper: emptyLayer(id, id),
  lowers: [upper, ...lowers],
});
