/** The parts of a TrueType file by their four-letter tags (OpenType 1.9, "Organization of an OpenType Font"). */
export type Tables = ReadonlyMap<string, DataView>;

const outlineFormats = [0x00010000, 0x74727565];

/** Reads the directory of a font with TrueType outlines. Throws for any other file. */
export function tablesOf(bytes: Uint8Array): Tables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = file.byteLength < 12 ? 0 : file.getUint32(0);
  if (!outlineFormats.includes(format)) throw new Error(`a font begins with 0x${format.toString(16)}`);
  return new Map(
    Array.from({ length: file.getUint16(4) }, (_, at) => {
      const entry = 12 + 16 * at;
      const part = new DataView(bytes.buffer, bytes.byteOffset + file.getUint32(entry + 8), file.getUint32(entry + 12));
      return [lettersAt(file, entry, 4), part];
    }),
  );
}

/** Throws where a font lacks the table. */
export function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`a font has no table "${tag}"`);
  return table;
}

/** Letters of one byte each. */
export const lettersAt = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, i) => view.getUint8(at + i)));
