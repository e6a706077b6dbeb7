/** First 32 bits of the fractional parts of roots of the first 64 primes (FIPS 180-4, sections 4.2.2 and 5.3.3). */
function fractions(root: (prime: number) => number, count: number): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}

const constants = fractions(Math.cbrt, 64);
const start = fractions(Math.sqrt, 8);

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message with a one bit, zeros, and its length in bits behind it. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  return view;
}

/** Words of a block, and those that follow from them. */
function schedule(words: Uint32Array, view: DataView, from: number): void {
  for (let at = 0; at < 16; at++) words[at] = view.getUint32(from + 4 * at);
  for (let at = 16; at < 64; at++) {
    const [w15, w2] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
    const s0 = turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3);
    const s1 = turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10);
    words[at] = (words[at - 16] ?? 0) + s0 + (words[at - 7] ?? 0) + s1;
  }
}

function compressed(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = h + s1 + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + (words[at] ?? 0);
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = (state[at] ?? 0) + word;
  });
}

/** SHA-256 as 64 hexadecimal digits (FIPS 180-4): so that a file can be checked with a tool that everybody has. */
export function sha256(bytes: Uint8Array): string {
  const view = padded(bytes);
  const state = Uint32Array.from(start);
  const words = new Uint32Array(64);
  for (let from = 0; from < view.byteLength; from += 64) {
    schedule(words, view, from);
    compressed(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}
