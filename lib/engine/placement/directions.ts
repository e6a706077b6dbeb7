import type { Job } from './problem';

const SAMPLE = 512;
const ROUNDS = 8;
const FLOOR = -2.5;

/**
 * Typical shapes of demand: the centres of `count` clusters of the classes' shares (k-means on log shares relative to the
 * largest, started from the mean and the farthest points). Rows x stride of 1 / (u_d x capacity_d), so that multiplying an
 * amount by a row compares it with the direction.
 */
export function directionsOf(job: Job, count: number): Float64Array {
  const { dimensions, stride, capacity } = job;
  const sample = sampleShapes(job);
  const centres = cluster(sample, firstCentres(sample, count, dimensions), dimensions);
  const inverse = new Float64Array(count * stride);
  centres.forEach((centre, u) => {
    for (let d = 0; d < dimensions; d++) inverse[u * stride + d] = 1 / (Math.exp(centre[d]!) * (capacity[d] || 1));
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
    sample.forEach((shape, s) => {
      far[s] = Math.min(far[s]!, distance(shape, last));
      if (far[s]! > far[farthest]!) farthest = s;
    });
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
  centres.forEach((centre, u) => {
    const far = distance(shape, centre);
    if (far >= least) return;
    least = far;
    best = u;
  });
  return best;
}

function mean(shapes: readonly Float64Array[], dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const shape of shapes) for (let d = 0; d < dimensions; d++) sum[d]! += shape[d]! / shapes.length;
  return sum;
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d]! - b[d]!) ** 2;
  return sum;
}
