import { drawInteger, streamOf } from '../../kernel/random';
import type { PackProblem } from '../problem';

/**
 * Problems from formulas, so that tests, benchmarks and programs in other languages can make the same ones. `s1` is static placement on
 * hosts of 64 cores, 256 GiB, 4 TB and 25 Gbit/s; the families f1 to f4 are for quality.
 */
const hostOfS1 = [64_000, 262_144, 4_000, 25_000] as const;

function equalHosts(capacity: readonly number[], demand: Float64Array, item: PackProblem['item']): PackProblem {
  const dimensions = capacity.length;
  return { dimensions, capacity: Float64Array.from(capacity), hostKind: null, hostLimit: Infinity, demand, item };
}

const oneEach = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, i) => i);

const streams = (seed: number, first: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => streamOf(seed, first + k));

/** Demands of the first items of S1: mCPU, MiB, GB, Mbit/s. */
function demandsOfS1(seed: number, count: number): Float64Array {
  const [cpu0, cpu1, memory, disk, net0, net1] = streams(seed, 0, 6);
  const demand = new Float64Array(4 * count);
  for (let i = 0; i < count; i++) {
    const cpu = 100 + Math.floor((drawInteger(cpu0!, i, 4096) * drawInteger(cpu1!, i, 4096) * 7900) / 2 ** 24);
    demand[4 * i] = cpu;
    demand[4 * i + 1] = 64 + Math.floor((cpu * (1024 + drawInteger(memory!, i, 7169))) / 1000);
    demand[4 * i + 2] = 10 + drawInteger(disk!, i, 191);
    const square = drawInteger(net0!, i, 1024) * drawInteger(net1!, i, 1024);
    demand[4 * i + 3] = 10 + Math.floor((square * 1990) / 2 ** 20);
  }
  return demand;
}

/** S1 with distinct items. `part` divides the hosts. */
export function distinct(count: number, seed = 1, part = 1): PackProblem {
  const capacity = hostOfS1.map((amount) => amount / part);
  return equalHosts(capacity, demandsOfS1(seed, count), oneEach(count));
}

/** S1 with 32 flavours. */
export function catalogue(count: number): PackProblem {
  const flavours = streamOf(2, 6);
  const item = Uint8Array.from({ length: count }, (_, i) => drawInteger(flavours, i, 32));
  return equalHosts(hostOfS1, demandsOfS1(2, 32), item);
}

/** 60 flavours in powers of two (1 to 16 cores; 2, 4 or 8 GiB and 25 to 200 GB of disk per core) on hosts of 48 cores, 192 GiB. */
function flavours(count: number, seed: number): PackProblem {
  const rows: number[][] = [];
  for (const cores of [1, 2, 4, 8, 16]) {
    for (const perCore of [2, 4, 8])
      for (const disk of [1, 2, 4, 8]) rows.push([cores, cores * perCore, disk * 25, cores * disk * 50]);
  }
  const stream = streamOf(seed, 30);
  const item = Uint8Array.from({ length: count }, (_, i) => drawInteger(stream, i, rows.length));
  return equalHosts([48, 192, 4_000, 25_000], Float64Array.from(rows.flat()), item);
}

/** Each demand uniform from 5 to 50 % of the host, independently. */
function independent(count: number, seed: number): PackProblem {
  const stream = streams(seed, 40, 4);
  const demand = Float64Array.from({ length: 4 * count }, (_, at) => 50 + drawInteger(stream[at % 4]!, at >> 2, 451));
  return equalHosts([1000, 1000, 1000, 1000], demand, oneEach(count));
}

/** One size per item, uniform from 2 to 50 % of the host, and each demand within 30 % of it. */
function correlated(count: number, seed: number): PackProblem {
  const stream = streams(seed, 50, 5);
  const demand = Float64Array.from({ length: 4 * count }, (_, at) => {
    const size = 20 + drawInteger(stream[4]!, at >> 2, 481);
    const own = Math.floor((size * (70 + drawInteger(stream[at % 4]!, at >> 2, 61))) / 100);
    return Math.min(500, Math.max(20, own));
  });
  return equalHosts([1000, 1000, 1000, 1000], demand, oneEach(count));
}

/** Families by which the quality of a packing is judged: name, and problem for a number of items and a seed. */
export const families: readonly {
  readonly name: string;
  readonly make: (count: number, seed: number) => PackProblem;
}[] = [
  { name: 'F1', make: (count, seed) => distinct(count, seed, 4) },
  { name: 'F2', make: flavours },
  { name: 'F3', make: independent },
  { name: 'F4', make: correlated },
];

/** Checksum of an assignment: FNV-1a over the hosts in the order of the items, 32 bits. */
export function checksum(host: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const h of host) hash = Math.imul(hash ^ h, 0x01000193);
  return hash >>> 0;
}
