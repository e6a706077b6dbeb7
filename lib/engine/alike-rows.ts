/** Rows of a table that hold the same: the first of them, and how many there are. */
export interface Alike {
  readonly first: number;
  readonly rows: number;
}

/** Sorts of rows in a table of rows of `width`, in order of the first of each. Linear in the table. */
export function alikeRows(table: Int32Array, width: number): Alike[] {
  const found: { first: number; rows: number }[] = [];
  const rows = table.length / width;
  let slots = 4;
  while (slots < 2 * rows) slots *= 2;
  const sortAt = new Int32Array(slots).fill(-1);
  for (let row = 0; row < rows; row++) {
    let slot = hashOf(table, row * width, width) & (slots - 1);
    for (;;) {
      const sort = found[sortAt[slot] as number];
      if (sort === undefined) {
        sortAt[slot] = found.push({ first: row, rows: 1 }) - 1;
        break;
      }
      if (isSame(table, sort.first * width, row * width, width)) {
        sort.rows++;
        break;
      }
      slot = (slot + 1) & (slots - 1);
    }
  }
  return found;
}

/** FNV-1a over whole numbers, with its high bits mixed in. */
function hashOf(table: Int32Array, from: number, width: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + width; i++) hash = Math.imul(hash ^ (table[i] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(table: Int32Array, a: number, b: number, width: number): boolean {
  for (let i = 0; i < width; i++) if (table[a + i] !== table[b + i]) return false;
  return true;
}
