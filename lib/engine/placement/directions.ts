import type { Job } from './problem';

const SAMPLE = 512;
const ROUNDS = 8;
/** Logarithm below which a share next to the largest no longer tells shapes apart. */
const FLOOR = -2.5;

/**
 * Typical shapes of demand: the centres of `count` clusters of the classes' shares (k-means on logarithms relative to the largest,
 * started from the mean and the farthest points), each scaled to product 1, so that the one along which a demand asks for most is
 * the one most like it. Rows x stride of 1 / (u_d x capacity_d): an amount times a row compares it with the direction.
 */
export function directionsOf(job: Job, count: number): Float64Array {
  const { dimensions, stride, capacity } = job;
  const sample = sampleShapes(job);
  const inverse = new Float64Array(count * stride);
  cluster(sample, firstCentres(sample, count, dimensions), dimensions).forEach((centre, u) => {
    const middle = centre.reduce((sum, x) => sum + x, 0) / dimensions;
    for (let d = 0; d < stride; d++) {
      inverse[u * stride + d] = 1 / (Math.exp(centre[d < dimensions ? d : 0]! - middle) * (capacity[d] || 1));
    }
  });
  return inverse;
}

function sampleShapes(job: Job): Float64Array[] {
  const size = Math.min(job.classes, SAMPLE);
  return Array.from({ length: size }, (_, s) => {
    const k = Math.floor((s * job.classes) / size);
    const share = job.share.subarray(k * job.dimensions, (k + 1) * job.dimensions);
    const largest = Math.max(...share) || 1;
    return share.map((x) => Math.max(Math.log(x / largest), FLOOR));
  });
}

function firstCentres(sample: readonly Float64Array[], count: number, dimensions: number): Float64Array[] {
  const centres = [mean(sample, dimensions)];
  const far = new Float64Array(sample.length).fill(Infinity);
  while (centres.length < count) {
    const last = centres[centres.length - 1]!;
    let farthest = 0;
    for (let s = 0; s < sample.length; s++) {
      far[s] = Math.min(far[s]!, distance(sample[s]!, last));
      if (far[s]! > far[farthest]!) farthest = s;
    }
    centres.push(sample[farthest]!);
  }
  return centres;
}

function cluster(sample: readonly Float64Array[], first: Float64Array[], dimensions: number): Float64Array[] {
  let centres = first;
  for (let round = 0; round < ROUNDS; round++) {
    const members: Float64Array[][] = centres.map(() => []);
    for (const shape of sample) members[nearest(shape, centres)]!.push(shape);
    centres = centres.map((centre, u) => (members[u]!.length ? mean(members[u]!, dimensions) : centre));
  }
  return centres;
}

function nearest(shape: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let least = Infinity;
  for (let u = 0; u < centres.length; u++) {
    const far = distance(shape, centres[u]!);
    if (far >= least) continue;
    least = far;
    best = u;
  }
  return best;
}

function mean(shapes: readonly Float64Array[], dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const shape of shapes) for (let d = 0; d < dimensions; d++) sum[d]! += shape[d]! / shapes.length;
  return sum;
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) {
    const off = a[d]! - b[d]!;
    sum += off * off;
  }
  return sum;
}
