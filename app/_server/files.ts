import { LRUCache } from 'lru-cache';

/** A printed file, and what of the wished-for size could not be given. */
export interface File {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly adjusted: readonly string[];
}

/** Files that are kept, bytes. */
const cacheBytes = 64 * 2 ** 20;

/** On globalThis, because each bundle has its own copy of a module. */
const key = Symbol.for('ringside.files');

function files(): LRUCache<string, File> {
  const home = globalThis as { [key]?: LRUCache<string, File> };
  home[key] ??= new LRUCache({ maxSize: cacheBytes, sizeCalculation: ({ bytes }) => bytes.byteLength + 1 });
  return home[key];
}

/** The file under a tag: as it was kept, or made now and kept; null where it could not be made in time. */
export async function kept(tag: string, make: () => Promise<File | null>): Promise<File | null> {
  const file = files().get(tag) ?? (await make());
  if (file) files().set(tag, file);
  return file;
}
