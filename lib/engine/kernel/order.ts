const digitBits = 11;
const radix = 1 << digitBits;

/**
 * Sorts `items` in place by `key[item]`, equal keys in the order in which they stand. Keys are not negative. Radix sort
 * on the words of the doubles, which for such numbers are ordered as the numbers are: linear, exact, stable. The high
 * word tells nearly all keys apart, and what it leaves is put right by insertion; the low word is sorted by only if
 * that would take long. A digit in which all keys agree costs one look.
 */
export function orderBy(key: Float64Array, items: Int32Array): void {
  const words = new Uint32Array(key.buffer, key.byteOffset, 2 * key.length);
  const spare = new Int32Array(items.length);
  sortByWord(words, 1, items, spare);
  if (insertAll(key, items)) return;
  sortByWord(words, 0, items, spare);
  sortByWord(words, 1, items, spare);
}

/** Insertion sort; false, with the items in a better order than before, once it has moved them too often. */
function insertAll(key: Float64Array, items: Int32Array): boolean {
  let moves = 8 * items.length;
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!;
    const itemKey = key[item]!;
    let at = i;
    for (; at > 0 && key[items[at - 1]!]! > itemKey && moves > 0; at--, moves--) items[at] = items[at - 1]!;
    items[at] = item;
    if (moves === 0) return false;
  }
  return true;
}

/** Sorts by the low (0) or the high (1) word. */
function sortByWord(words: Uint32Array, half: number, items: Int32Array, spare: Int32Array): void {
  const counts = new Int32Array(3 * radix);
  if (!countDigits(words, half, items, counts)) return;
  let from = items;
  let to = spare;
  for (let digit = 0; digit < 3; digit++) {
    const next = counts.subarray(digit * radix, (digit + 1) * radix);
    if (!startOfEach(next, items.length)) continue;
    scatter(words, half, digit * digitBits, next, from, to);
    [from, to] = [to, from];
  }
  if (from === spare) items.set(spare);
}

/** Counts the values of the three digits; false when all words are equal. Any order of the items will do. */
function countDigits(words: Uint32Array, half: number, items: Int32Array, counts: Int32Array): boolean {
  const some = items.length === 0 ? 0 : words[2 * items[0]! + half]!;
  let difference = 0;
  for (let i = 0; i < items.length; i++) {
    const word = words[2 * items[i]! + half]!;
    difference |= word ^ some;
    counts[word & (radix - 1)]! += 1;
    counts[radix + ((word >>> digitBits) & (radix - 1))]! += 1;
    counts[2 * radix + (word >>> (2 * digitBits))]! += 1;
  }
  return difference !== 0;
}

/** Turns counts into first positions; false when one value has them all. */
function startOfEach(counts: Int32Array, items: number): boolean {
  let start = 0;
  for (let value = 0; value < radix; value++) {
    const count = counts[value]!;
    if (count === items) return false;
    counts[value] = start;
    start += count;
  }
  return true;
}

function scatter(
  words: Uint32Array,
  half: number,
  shift: number,
  next: Int32Array,
  from: Int32Array,
  to: Int32Array,
): void {
  for (let i = 0; i < from.length; i++) {
    const item = from[i]!;
    const value = (words[2 * item + half]! >>> shift) & (radix - 1);
    const position = next[value]!;
    next[value] = position + 1;
    to[position] = item;
  }
}
