import type { Job } from './problem';
import { fitsEmpty, kindOf } from './problem';

/** The hosts while they are being filled. */
export interface Fleet {
  /** Limit x stride: what is left. A row is valid once its host is ready. */
  readonly free: Int32Array;
  readonly instances: Int32Array;
  /** Tenant of each host that carries something. */
  readonly group: Int32Array;
  /** Column of each class in `alike`, or -1 where nobody counts it. */
  readonly column: Int32Array;
  readonly columns: number;
  /** Limit x columns: instances of a class on a host; sparse when that would be a large table. */
  readonly alike: Int32Array | Map<number, number>;
  /** Hosts that a workload may choose from without opening another. */
  readonly open: Uint8Array;
  /** By kind, the lowest host that is not open yet. */
  readonly next: Int32Array;
  /** One more than the highest open host. */
  end: number;
  /** Rows made so far. */
  ready: number;
}

const LARGE_TABLE = 1 << 22;

/** An empty fleet. `counted` asks for instances per class even where no constraint needs them. */
export function newFleet(job: Job, counted = false): Fleet {
  const column = new Int32Array(job.classes);
  const width = counted || job.problem.separate ? numberColumns(job, counted, column) : 0;
  const fleet: Fleet = {
    free: new Int32Array(job.limit * job.stride),
    instances: new Int32Array(job.limit),
    group: new Int32Array(job.problem.group ? job.limit : 0),
    column: width ? column : column.fill(-1),
    columns: width,
    alike: job.limit * width > LARGE_TABLE ? new Map() : new Int32Array(job.limit * width),
    open: new Uint8Array(job.limit),
    next: new Int32Array(job.kinds).fill(-1),
    end: 0,
    ready: 0,
  };
  for (let kind = 0; kind < job.kinds; kind++) advance(job, fleet, kind);
  for (let host = 0; host < job.standing; host++) open(job, fleet, host);
  return fleet;
}

/** Makes the rows of all hosts below `count`, in steps that keep the cost per host small. */
export function makeReady(job: Job, fleet: Fleet, count: number): void {
  const { stride, capacity } = job;
  const end = Math.min(job.limit, Math.max(count, fleet.ready * 2, 64));
  for (let host = fleet.ready; host < end; host++) {
    const from = kindOf(job, host) * stride;
    for (let d = 0; d < stride; d++) fleet.free[host * stride + d] = capacity[from + d]!;
  }
  fleet.ready = Math.max(fleet.ready, end);
}

/** Opens a host. */
export function open(job: Job, fleet: Fleet, host: number): void {
  if (fleet.open[host]) return;
  if (host >= fleet.ready) makeReady(job, fleet, host + 1);
  fleet.open[host] = 1;
  if (host >= fleet.end) fleet.end = host + 1;
  const kind = kindOf(job, host);
  if (fleet.next[kind] === host) advance(job, fleet, kind);
}

/** The lowest host, not open yet, that can carry an instance of the class when empty; -1 if there is none. */
export function lowestClosed(job: Job, fleet: Fleet, k: number): number {
  let lowest = job.limit;
  if (job.perHostLimit < 1) return -1;
  for (let kind = 0; kind < job.kinds; kind++) {
    const host = fleet.next[kind]!;
    if (host < lowest && fitsEmpty(job, kind, k)) lowest = host;
  }
  return lowest < job.limit ? lowest : -1;
}

/** Whether `free` at row offset `at` covers `need` at row offset `from`. Rows have at least four numbers. */
export function covers(free: Int32Array, at: number, need: Int32Array, from: number, stride: number): boolean {
  if (free[at]! < need[from]! || free[at + 1]! < need[from + 1]!) return false;
  if (free[at + 2]! < need[from + 2]! || free[at + 3]! < need[from + 3]!) return false;
  return stride === 4 || coversBeyond(free, at, need, from, stride);
}

/** The same for the numbers after the first four. */
export function coversBeyond(free: Int32Array, at: number, need: Int32Array, from: number, stride: number): boolean {
  for (let d = 4; d < stride; d++) if (free[at + d]! < need[from + d]!) return false;
  return true;
}

/** Takes `need` away from `free`. */
export function take(free: Int32Array, at: number, need: Int32Array, from: number, stride: number): void {
  free[at]! -= need[from]!;
  free[at + 1]! -= need[from + 1]!;
  free[at + 2]! -= need[from + 2]!;
  free[at + 3]! -= need[from + 3]!;
  for (let d = 4; d < stride; d++) free[at + d]! -= need[from + d]!;
}

/** Whether the constraints, capacity aside, let one more instance of the class onto the host. Once false, always false. */
export function admits(job: Job, fleet: Fleet, host: number, k: number): boolean {
  const { group, separate } = job.problem;
  const instances = fleet.instances[host]!;
  if (instances >= job.perHostLimit) return false;
  if (group && instances > 0 && fleet.group[host] !== group[k]) return false;
  return !separate?.[k] || alikeOn(fleet, host, k) < separate[k]!;
}

/** Instances of the class on the host, where they are counted. */
export function alikeOn(fleet: Fleet, host: number, k: number): number {
  const column = fleet.column[k]!;
  if (column < 0) return 0;
  const cell = host * fleet.columns + column;
  return fleet.alike instanceof Map ? (fleet.alike.get(cell) ?? 0) : fleet.alike[cell]!;
}

/** Whether one more instance of the class can stand on the host, capacity and constraints together. */
export function canTake(job: Job, fleet: Fleet, host: number, k: number): boolean {
  const { stride } = job;
  if (!covers(fleet.free, host * stride, job.demand, k * stride, stride)) return false;
  return !job.constrained || admits(job, fleet, host, k);
}

/** Puts one instance of the class on the host. */
export function put(job: Job, fleet: Fleet, host: number, k: number): void {
  take(fleet.free, host * job.stride, job.demand, k * job.stride, job.stride);
  note(job, fleet, host, k);
}

/** Keeps the constraints' books for one instance of the class on the host. */
export function note(job: Job, fleet: Fleet, host: number, k: number): void {
  const { group } = job.problem;
  fleet.instances[host]!++;
  if (group) fleet.group[host] = group[k]!;
  if (fleet.column[k]! >= 0) countAlike(fleet, host * fleet.columns + fleet.column[k]!);
}

function countAlike(fleet: Fleet, cell: number): void {
  if (fleet.alike instanceof Map) fleet.alike.set(cell, (fleet.alike.get(cell) ?? 0) + 1);
  else fleet.alike[cell]!++;
}

function advance(job: Job, fleet: Fleet, kind: number): void {
  let host = fleet.next[kind]! + 1;
  while (host < job.limit && (fleet.open[host] || kindOf(job, host) !== kind)) host++;
  fleet.next[kind] = host;
}

/** Gives a column to each class that has to be counted on each host; tells how many there are. */
function numberColumns(job: Job, counted: boolean, column: Int32Array): number {
  let width = 0;
  for (let k = 0; k < job.classes; k++) {
    const most = job.problem.separate?.[k] ?? 0;
    const needed = (counted && job.count[k]! > 1) || (most > 0 && job.count[k]! > most);
    column[k] = needed ? width++ : -1;
  }
  return width;
}
