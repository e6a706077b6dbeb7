const digitBits = 11;
const radix = 1 << digitBits;

/**
 * Sorts `items` in place by `key[item]`, equal keys in the order in which they stand. Keys are not negative. Radix sort
 * on the two words of the doubles, which for such numbers are ordered as the numbers are: linear, exact, stable. A
 * digit in which all keys agree (most of them, when keys are whole numbers) costs one look.
 */
export function orderBy(key: Float64Array, items: Int32Array): void {
  const words = new Uint32Array(key.buffer, key.byteOffset, 2 * key.length);
  const spare = new Int32Array(items.length);
  const swaps = sortByWord(words, 0, items, spare, 0);
  const allSwaps = sortByWord(words, 1, items, spare, swaps);
  if (allSwaps % 2 === 1) items.set(spare);
}

/** Sorts by the low (0) or high (1) word. After an odd number of swaps the items stand in `spare`. */
function sortByWord(words: Uint32Array, half: number, items: Int32Array, spare: Int32Array, swaps: number): number {
  const counts = new Int32Array(3 * radix);
  if (!countDigits(words, half, items, counts)) return swaps;
  let done = swaps;
  for (let digit = 0; digit < 3; digit++) {
    const next = counts.subarray(digit * radix, (digit + 1) * radix);
    if (!startOfEach(next, items.length)) continue;
    const even = done % 2 === 0;
    scatter(words, half, digit * digitBits, next, even ? items : spare, even ? spare : items);
    done++;
  }
  return done;
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
