import { zipSync } from 'fflate';

/** Read as a time of the machine's own zone and written as such, so it is the same everywhere. */
const always = '2000-01-01T12:00:00';

/** A folder as a zip file: entries sorted by name, all of one date; the same folder gives the same bytes. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(([name, bytes]) => [name, [bytes, { level: /\.(png|zip|xlsx|pptx)$/.test(name) ? 0 : 6 }]] as const),
    ),
    { mtime: always },
  );
}
