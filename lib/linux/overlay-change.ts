import { done, type Outcome, refused } from './errno';
import {
  inodeAt,
  type Layer,
  parentOf,
  sameInode,
  withChanged,
  withLink,
  withMoved,
  withNew,
  withoutTree,
} from './layer';
import { fileAt, inodeOf, isBelow, layersOf, listOf, lookUp, type Overlay, type Place } from './overlay';

type Result = Outcome<Overlay>;

const notThere = (path: string): Result => refused('ENOENT', `there is no ${path}`);
const notDirectory = (path: string): Result => refused('ENOTDIR', `a part of ${path} is a file`);
const missing = (path: string, errno: 'ENOENT' | 'ENOTDIR'): Result =>
  errno === 'ENOENT' ? notThere(path) : notDirectory(path);

/** An overlay on its way to the next, with what has been done to it. */
interface Draft {
  readonly overlay: Overlay;
  readonly log: readonly string[];
}

const draft = (overlay: Overlay): Draft => ({ overlay, log: [] });
const changed = ({ overlay, log }: Draft, upper: Layer, ...words: readonly string[]): Draft => ({
  overlay: { ...overlay, upper },
  log: [...log, ...words],
});
const finished = ({ overlay, log }: Draft): Result => done(overlay, ...log);

const placeOf = (overlay: Overlay, path: string): Place | null => {
  const place = lookUp(overlay, path);
  return typeof place === 'string' ? null : place;
};

/**
 * Copies a name to the upper layer before it is changed, its directories first. A directory is copied without its contents; a file
 * as a whole, unless it is about to be emptied. Other names of the file stay with the old data: the hard link is broken (index=off).
 */
function copyUp(from: Draft, path: string, data = true): Draft {
  const place = placeOf(from.overlay, path);
  if (!place || place.at[0] === 0) return from;
  const ready = path === '' ? from : copyUp(from, parentOf(path));
  const inode = inodeOf(ready.overlay, path, place);
  const layer = layersOf(ready.overlay)[place.at[0] ?? 0]?.name;
  const { upper } = ready.overlay;
  if (inode.kind === 'directory')
    return changed(
      ready,
      withNew(upper, path, { ...inode, opaque: false }),
      `copied up directory ${path} from ${layer}`,
    );
  const copy = data ? inode : { ...inode, text: '', bytes: 0 };
  const what = data ? `${inode.bytes} bytes` : 'no data, for it is emptied';
  return changed(ready, withNew(upper, path, copy), `copied up ${path} from ${layer}: ${what}`);
}

/** Why a name cannot be made in its directory, or null. */
function parentFault(overlay: Overlay, path: string): Result | null {
  const parent = lookUp(overlay, parentOf(path));
  if (typeof parent === 'string') return missing(path, parent);
  return parent.kind === 'file' ? notDirectory(path) : null;
}

/** open(2) for reading, then read(2): gives no state, only a refusal or what is read in the log. */
export function read(overlay: Overlay, path: string): Result {
  const place = lookUp(overlay, path);
  if (typeof place === 'string') return missing(path, place);
  const file = fileAt(overlay, path);
  if (!file) return refused('EISDIR', `${path} is a directory`);
  return done(overlay, `read ${path} in ${layersOf(overlay)[place.at[0] ?? 0]?.name}: ${file.bytes} bytes`);
}

function create(overlay: Overlay, path: string, text: string, bytes: number): Result {
  const fault = parentFault(overlay, path);
  if (fault) return fault;
  const ready = copyUp(draft(overlay), parentOf(path));
  const over = inodeAt(ready.overlay.upper, path)?.kind === 'whiteout' ? ', in place of the whiteout' : '';
  const file = { kind: 'file', text, bytes, mode: 0o644 } as const;
  return finished(
    changed(ready, withNew(ready.overlay.upper, path, file), `made ${path} in the upper layer${over}: ${bytes} bytes`),
  );
}

/** open(2) with O_CREAT and O_TRUNC or O_APPEND, then write(2) of a text that stands for so many bytes. */
export function write(
  overlay: Overlay,
  path: string,
  text: string,
  { append = false, bytes = text.length }: { readonly append?: boolean; readonly bytes?: number } = {},
): Result {
  const place = lookUp(overlay, path);
  if (place === 'ENOTDIR') return notDirectory(path);
  if (place === 'ENOENT') return create(overlay, path, text, bytes);
  if (place.kind === 'directory') return refused('EISDIR', `${path} is a directory`);
  const ready = copyUp(draft(overlay), path, append);
  const { upper } = ready.overlay;
  const before = inodeAt(upper, path);
  if (before?.kind !== 'file') throw new Error(`${path} was not copied up`);
  const kept = append ? before : { ...before, text: '', bytes: 0 };
  const after = { ...kept, text: kept.text + text, bytes: kept.bytes + bytes };
  return finished(changed(ready, withChanged(upper, path, after), `wrote ${bytes} bytes to ${path}`));
}

/** chmod(2). A change of a file's attributes copies its data as well (metacopy=off). */
export function chmod(overlay: Overlay, path: string, mode: number): Result {
  const place = lookUp(overlay, path);
  if (typeof place === 'string') return missing(path, place);
  const ready = copyUp(draft(overlay), path);
  const inode = inodeOf(ready.overlay, path, { ...place, at: [0] });
  const words = `set the mode of ${path} to ${mode.toString(8)}`;
  return finished(changed(ready, withChanged(ready.overlay.upper, path, { ...inode, mode }), words));
}

/** mkdir(2). In place of a whiteout the new directory is opaque, or what was deleted would show through. */
export function mkdir(overlay: Overlay, path: string): Result {
  const place = lookUp(overlay, path);
  if (typeof place !== 'string') return refused('EEXIST', `${path} is there`);
  const fault = parentFault(overlay, path);
  if (fault) return fault;
  const ready = copyUp(draft(overlay), parentOf(path));
  const { upper } = ready.overlay;
  const opaque = inodeAt(upper, path)?.kind === 'whiteout';
  const words = `made directory ${path}${opaque ? ', opaque, in place of the whiteout' : ''}`;
  return finished(changed(ready, withNew(upper, path, { kind: 'directory', opaque, mode: 0o755 }), words));
}

/** Takes a name out of the upper layer; a whiteout takes its place where a layer below has the name. */
function dropped(from: Draft, path: string): Draft {
  const hides = isBelow(from.overlay, path);
  const ready = copyUp(from, parentOf(path));
  const cleared = withoutTree(ready.overlay.upper, path);
  if (!hides) return changed(ready, cleared, `took ${path} from the upper layer`);
  return changed(
    ready,
    withNew(cleared, path, { kind: 'whiteout' }),
    `put a whiteout for ${path} into the upper layer`,
  );
}

/** unlink(2). */
export function unlink(overlay: Overlay, path: string): Result {
  const place = lookUp(overlay, path);
  if (typeof place === 'string') return missing(path, place);
  if (place.kind === 'directory') return refused('EISDIR', `${path} is a directory`);
  return finished(dropped(draft(overlay), path));
}

/** rmdir(2). */
export function rmdir(overlay: Overlay, path: string): Result {
  const place = lookUp(overlay, path);
  if (typeof place === 'string') return missing(path, place);
  if (place.kind === 'file') return refused('ENOTDIR', `${path} is a file`);
  if (path === '') return refused('EBUSY', 'the root is mounted');
  if (listOf(overlay, path).length > 0) return refused('ENOTEMPTY', `${path} is not empty`);
  return finished(dropped(draft(overlay), path));
}

/** link(2). The file is copied up first, for both names must be in one layer. */
export function link(overlay: Overlay, path: string, to: string): Result {
  const place = lookUp(overlay, path);
  if (typeof place === 'string') return missing(path, place);
  if (typeof lookUp(overlay, to) !== 'string') return refused('EEXIST', `${to} is there`);
  const fault = parentFault(overlay, to);
  if (fault) return fault;
  if (place.kind === 'directory') return refused('EPERM', `${path} is a directory`);
  const ready = copyUp(copyUp(draft(overlay), path), parentOf(to));
  return finished(changed(ready, withLink(ready.overlay.upper, path, to), `${to} is one more name of ${path}`));
}

/** What rename(2) refuses before the file system is asked, in the order of the kernel. */
function renameFault(overlay: Overlay, path: string, to: string, place: Place, target: Place | null): Result | null {
  if (to.startsWith(`${path}/`)) return refused('EINVAL', `${to} is in ${path}`);
  if (path.startsWith(`${to}/`)) return refused('ENOTEMPTY', `${path} is in ${to}`);
  if (target && place.kind === 'directory' && target.kind === 'file') return refused('ENOTDIR', `${to} is a file`);
  if (target && place.kind === 'file' && target.kind === 'directory') return refused('EISDIR', `${to} is a directory`);
  if (place.kind === 'directory' && (place.at.length > 1 || place.at[0] !== 0))
    return refused('EXDEV', `${path} is a directory of a layer below, and redirect_dir is off`);
  if (target?.kind === 'directory' && listOf(overlay, to).length > 0) return refused('ENOTEMPTY', `${to} is not empty`);
  return null;
}

/** Puts what is at `path` in the upper layer at `to`, with a whiteout left where a layer below has the old name. */
function moved(from: Draft, path: string, to: string): Draft {
  const { upper } = from.overlay;
  const left = isBelow(from.overlay, path);
  const parent = placeOf(from.overlay, parentOf(to));
  const inode = inodeAt(upper, path);
  const opaque = inode?.kind === 'directory' && (inode.opaque || (parent?.at.length ?? 0) > 1);
  const there = withMoved(withoutTree(upper, to), path, to);
  const shut = inode?.kind === 'directory' ? withChanged(there, to, { ...inode, opaque }) : there;
  const words = [
    `moved ${path} to ${to} in the upper layer${opaque ? ', opaque' : ''}`,
    ...(left ? [`put a whiteout for ${path} into the upper layer`] : []),
  ];
  return changed(from, left ? withNew(shut, path, { kind: 'whiteout' }) : shut, ...words);
}

/** rename(2). A directory that a layer below has a part in cannot be moved without redirect_dir: EXDEV, and mv copies instead. */
export function rename(overlay: Overlay, path: string, to: string): Result {
  const [fault, otherFault] = [parentFault(overlay, path), parentFault(overlay, to)];
  if (fault ?? otherFault) return (fault ?? otherFault) as Result;
  if (path === '' || to === '') return refused('EBUSY', 'the root is mounted');
  const place = placeOf(overlay, path);
  if (!place) return notThere(path);
  if (path === to || (place.kind === 'file' && sameInode(overlay.upper, path, to)))
    return done(overlay, 'both names are one file: nothing to do');
  const refusal = renameFault(overlay, path, to, place, placeOf(overlay, to));
  if (refusal) return refusal;
  const ready = copyUp(copyUp(draft(overlay), path), parentOf(to));
  return finished(moved(ready, path, to));
}
