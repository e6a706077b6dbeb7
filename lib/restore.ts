import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { longestLine, type Made, madeIn } from './print/state';

/** How much of a zip is unfolded; what is left of it while that is done. */
interface Allowance {
  bytes: number;
  entries: number;
}

/** Largest file that is looked into, bytes. */
export const largestFile = 50 * 2 ** 20;
/** What a zip may unfold to in all, bytes, and how many files it may hold: a deck of every chart needs a tenth of both. */
const usual: Allowance = { bytes: 200 * 2 ** 20, entries: 2000 };
/** Zips within zips that are looked into: a deck within a folder of decks. */
const deepest = 2;

const needle = Uint8Array.from('ringside-state: ', (sign) => sign.charCodeAt(0));

/** Where the word begins in bytes, from a place on; -1 where it does not. */
function wordAt(bytes: Uint8Array, from: number): number {
  const [first = 0] = needle;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** The first line that can be read as it stands, in latin-1: it is ASCII in every encoding that keeps ASCII. */
function plain(bytes: Uint8Array): Made | null {
  for (let at = wordAt(bytes, 0); at !== -1; at = wordAt(bytes, at + 1)) {
    const made = madeIn(strFromU8(bytes.subarray(at, at + longestLine), true));
    if (made) return made;
  }
  return null;
}

/** UTF-16 keeps ASCII with a zero beside each sign; some programs write what they are told that way. */
function wide(bytes: Uint8Array): Made | null {
  const spread = Uint8Array.from({ length: 2 * needle.length - 1 }, (_, at) => (at % 2 ? 0 : (needle[at / 2] ?? 0)));
  const [first = 0] = spread;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (!spread.every((byte, index) => bytes[at + index] === byte)) continue;
    return madeIn(strFromU8(bytes.subarray(at, at + 2 * longestLine), true).replaceAll('\0', ''));
  }
  return null;
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The first line in the parts of a zip. It is unfolded piece by piece and given up at the bounds, so no bomb goes off. */
function zipped(bytes: Uint8Array, depth: number, left: Allowance): Made | null {
  let made: Made | null = null;
  const unzip = new Unzip((file) => {
    left.entries--;
    if (made || left.entries < 0) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, last) => {
      if (error || made || left.bytes < 0) return;
      left.bytes -= piece.length;
      pieces.push(piece);
      if (left.bytes < 0) file.terminate();
      else if (last) made = within(joined(pieces), depth + 1, left);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 2 ** 16;
  for (let at = 0; at < bytes.length && !made && left.bytes >= 0 && left.entries >= 0; at += step)
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  return made;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function within(bytes: Uint8Array, depth: number, left: Allowance): Made | null {
  const found = plain(bytes) ?? wide(bytes);
  if (found || depth > deepest || !isZip(bytes)) return found;
  try {
    return zipped(bytes, depth, left);
  } catch {
    // A zip that breaks off says nothing more.
    return null;
  }
}

/**
 * What a file of ours says of the scenario that it shows, whichever format it has and whether or not another program has saved it
 * again; null where it says nothing. Looks at 50 MB at most, and into zips.
 */
export const foundIn = (bytes: Uint8Array, bounds: Readonly<Allowance> = usual): Made | null =>
  bytes.length > largestFile ? null : within(bytes, 0, { ...bounds });

/** The query in a file of ours, or null. */
export const queryIn = (bytes: Uint8Array): string | null => foundIn(bytes)?.query ?? null;
