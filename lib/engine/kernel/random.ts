/**
 * Counter-based random numbers: draw `i` of a stream is a hash of (stream, i), so that any draw can be had on its own,
 * in any order, and adding a job never shifts the draws of another. All results are the same in every language with
 * 32-bit wrapping integers.
 */

// The constants stand as literals where they are used: a division by a literal power of two is a multiplication to V8,
// one by a name is not.

/** Hash of one 32-bit word: full avalanche in two multiplications ("lowbias32" by Chris Wellons, 2018). */
export function mix(word: number): number {
  let x = word;
  x ^= x >>> 16;
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  x ^= x >>> 16;
  return x >>> 0;
}

/** Stream `stream` of seed `seed`: the number that the draw functions take. Both are 32-bit unsigned. */
export function streamOf(seed: number, stream: number): number {
  return mix((mix(seed) + stream) | 0);
}

/** Draw `i` of a stream as an integer from 0 to 2^32 - 1. */
export function draw32(stream: number, i: number): number {
  return mix((stream + Math.imul(i, 0x9e3779b9)) | 0);
}

/** Draw `i` of a stream as an integer from 0 to `n` - 1. Exact for n up to 2^21, where the product fits a double. */
export function drawInteger(stream: number, i: number, n: number): number {
  return ((draw32(stream, i) * n) / 4294967296) | 0;
}

/** Draw `i` of a stream as a real number in [0, 1), a multiple of 2^-32. */
export function drawUniform(stream: number, i: number): number {
  return draw32(stream, i) / 4294967296;
}

/** Draw `i` of a stream as a real number in the open interval (0, 1), for functions with poles at the ends. */
export function drawOpen(stream: number, i: number): number {
  return (draw32(stream, i) + 0.5) / 4294967296;
}

/**
 * Quantile of the standard normal distribution: the x with P(X <= x) = p, for p in (0, 1); -Infinity at 0, Infinity at 1.
 * Rational approximation, relative error about 1e-16: M. J. Wichura, "Algorithm AS 241: The Percentage Points of the
 * Normal Distribution", Applied Statistics 37 (1988) 477-484.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * centre(0.180625 - q * q);
  const tail = Math.min(p, 1 - p);
  if (tail <= 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const x = r <= 5 ? shoulder(r - 1.6) : farTail(r - 5);
  return q < 0 ? -x : x;
}

/** Factor with median 1 whose logarithm is normal with standard deviation `sigma`; `u` is uniform in (0, 1). */
export function lognormalFactor(u: number, sigma: number): number {
  return Math.exp(sigma * normalQuantile(u));
}

function centre(r: number): number {
  return (
    polynomial(
      r,
      3.387132872796366608,
      133.14166789178437745,
      1971.5909503065514427,
      13731.693765509461125,
      45921.953931549871457,
      67265.770927008700853,
      33430.575583588128105,
      2509.0809287301226727,
    ) /
    polynomial(
      r,
      1,
      42.313330701600911252,
      687.1870074920579083,
      5394.1960214247511077,
      21213.794301586595867,
      39307.89580009271061,
      28729.085735721942674,
      5226.495278852854561,
    )
  );
}

function shoulder(r: number): number {
  return (
    polynomial(
      r,
      1.42343711074968357734,
      4.6303378461565452959,
      5.7694972214606914055,
      3.64784832476320460504,
      1.27045825245236838258,
      0.24178072517745061177,
      0.0227238449892691845833,
      7.7454501427834140764e-4,
    ) /
    polynomial(
      r,
      1,
      2.05319162663775882187,
      1.6763848301838038494,
      0.68976733498510000455,
      0.14810397642748007459,
      0.0151986665636164571966,
      5.475938084995344946e-4,
      1.05075007164441684324e-9,
    )
  );
}

function farTail(r: number): number {
  return (
    polynomial(
      r,
      6.6579046435011037772,
      5.4637849111641143699,
      1.7848265399172913358,
      0.29656057182850489123,
      0.026532189526576123093,
      0.0012426609473880784386,
      2.71155556874348757815e-5,
      2.01033439929228813265e-7,
    ) /
    polynomial(
      r,
      1,
      0.59983220655588793769,
      0.13692988092273580531,
      0.0148753612908506148525,
      7.868691311456132591e-4,
      1.8463183175100546818e-5,
      1.4215117583164458887e-7,
      2.04426310338993978564e-15,
    )
  );
}

/** a + b r + ... + h r^7, in an order in which the processor need not wait for one step before it begins the next. */
function polynomial(
  r: number,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
): number {
  const square = r * r;
  return a + b * r + (c + d * r) * square + (e + f * r + (g + h * r) * square) * (square * square);
}
