import { drawUniform, streamOf } from '../kernel/random';
import type { Draft, Slot } from './draft';
import type { Job } from './problem';
import { Pool, type Taste } from './refill';

export interface SearchOptions {
  /** Hosts below which no packing can go. */
  readonly bound: number;
  readonly seed: number;
  /** Budget, in classes weighed for a host. */
  readonly steps: number;
}

/** Reward for filling hosts unevenly, against the size of one whole host left waiting. */
const UNEVEN = 0.1;
/** Size, as a share of a host, by which a step may make things worse with probability 1/e at the start; falls to 0. */
const HEAT = 0.04;
/** Hosts drawn for each that is chosen, the emptiest of them. */
const DRAWN = 3;

/**
 * Ruin and recreate on counts per class. One host, the emptiest, is given up, and what it carried waits. Then, again and again, two or
 * three rather empty hosts are cleared and refilled from their contents and the waiting ones, with the class that scores best under
 * random weights; the result is kept if less waits outside or the hosts are filled more unevenly, and sometimes when it is a little
 * worse. When nothing waits any more, one host is saved and the next is given up. Stops at the budget or at the bound; deterministic
 * for a seed.
 */
export function improve(job: Job, start: Draft, options: SearchOptions): { draft: Draft; steps: number } {
  const state = newState(job, start, options);
  const { pool } = state;
  let best = start;
  for (;;) {
    if (isBetter(state, best)) best = { slots: withContents(state), waiting: state.waiting };
    if (state.waiting.length === 0 && (state.slots.length <= options.bound || !giveUpOne(state))) break;
    if (pool.steps >= options.steps || state.slots.length === 0) break;
    const before = pool.steps;
    step(state, HEAT * (1 - before / options.steps));
    // Where nothing can move at all, the budget still has to run out.
    if (pool.steps === before) pool.steps++;
  }
  return { draft: best, steps: Math.min(pool.steps, options.steps) };
}

interface State {
  readonly job: Job;
  readonly pool: Pool;
  readonly prices: Float64Array;
  readonly dice: Dice;
  readonly taste: Taste;
  readonly slots: Slot[];
  /** By slot, the class of each instance that may move, and their total size. */
  readonly contents: (readonly number[])[];
  readonly fills: number[];
  /** Whether there were too few hosts to begin with. */
  readonly scarce: boolean;
  waiting: readonly number[];
  /** Total price of what is waiting. */
  outside: number;
}

function newState(job: Job, { slots, waiting }: Draft, { seed }: SearchOptions): State {
  const sizes = sizesOf(job);
  const prices = pricesOf(job, sizes, waiting.length > 0);
  return {
    job,
    pool: new Pool(job, sizes, prices),
    prices,
    dice: newDice(seed),
    scarce: waiting.length > 0,
    taste: { weight: new Float64Array(job.stride), by: 'product' },
    slots: [...slots],
    contents: slots.map(({ classes }) => classes),
    fills: slots.map(({ classes }) => sumOf(classes, sizes)),
    waiting,
    outside: sumOf(waiting, prices),
  };
}

function isBetter({ waiting, slots }: State, best: Draft): boolean {
  if (waiting.length !== best.waiting.length) return waiting.length < best.waiting.length;
  return slots.length < best.slots.length;
}

function withContents({ slots, contents }: State): Slot[] {
  return slots.map((slot, s) => ({ ...slot, classes: contents[s]! }));
}

/** Takes the emptiest host out of the packing, and lets its instances wait. False when every host has pinned ones. */
function giveUpOne(state: State): boolean {
  const { slots, fills, contents } = state;
  let emptiest = -1;
  for (let s = 0; s < slots.length; s++) {
    if (slots[s]!.fixed.length === 0 && (emptiest < 0 || fills[s]! < fills[emptiest]!)) emptiest = s;
  }
  if (emptiest < 0) return false;
  state.waiting = contents[emptiest]!;
  state.outside = sumOf(state.waiting, state.prices);
  for (const list of [slots, fills, contents]) list.splice(emptiest, 1);
  return true;
}

/** Empties and refills two or three hosts, and keeps the result if it pleases. */
function step(state: State, heat: number): void {
  const { pool, dice, slots, contents, fills } = state;
  const chosen = ratherEmpty(2 + dice.integer(2), fills, dice);
  const filled: number[] = [];
  const ends: number[] = [];
  let uneven = 0;
  for (const s of chosen) pool.add(contents[s]!);
  pool.add(state.waiting);
  changeTaste(state);
  for (const s of chosen) {
    const size = pool.fill(slots[s]!, state.taste);
    uneven += size * size - fills[s]! * fills[s]!;
    filled.push(size);
    ends.push(pool.end);
  }
  const outside = pool.price();
  const worse = outside - state.outside - UNEVEN * uneven;
  if (outside === 0 || worse <= 1e-12 || dice.uniform() < Math.exp(-worse / heat)) {
    chosen.forEach((s, c) => {
      contents[s] = listOf(pool.taken, c === 0 ? 0 : ends[c - 1]!, ends[c]!);
      fills[s] = filled[c]!;
    });
    state.waiting = pool.contents();
    state.outside = outside;
  }
  pool.clear();
}

function listOf(entries: Int32Array, from: number, to: number): number[] {
  const list: number[] = [];
  for (let e = from; e < to; e++) list.push(entries[e]!);
  return list;
}

/** Up to `count` different slots, rather empty ones. */
function ratherEmpty(count: number, fills: readonly number[], dice: Dice): number[] {
  const chosen: number[] = [];
  for (let c = 0; c < count; c++) {
    let emptiest = dice.integer(fills.length);
    for (let drawn = 1; drawn < DRAWN; drawn++) {
      const other = dice.integer(fills.length);
      if (fills[other]! < fills[emptiest]!) emptiest = other;
    }
    if (!chosen.includes(emptiest)) chosen.push(emptiest);
  }
  return chosen;
}

/** Random weights around the demand for each resource. Where hosts are scarce, half of the time the smallest demand is preferred, which carries most instances. */
function changeTaste({ job, dice, taste, scarce }: State): void {
  const sign = scarce && dice.uniform() < 0.5 ? -1 : 1;
  for (let d = 0; d < job.dimensions; d++) {
    const unit = job.problem.capacity[d]! || 1;
    taste.weight[d] = ((sign * job.weight[d]!) / unit / unit) * dice.uniform();
  }
  taste.by = dice.uniform() < 0.5 ? 'product' : 'remainder';
}

/** By class, the size of one instance: the mean of its shares of a host, scarce resources counting more. */
function sizesOf({ classes, dimensions, share, weight }: Job): Float64Array {
  const total = weight.reduce((sum, w) => sum + w, 0) || 1;
  const sizes = new Float64Array(classes);
  for (let k = 0; k < classes; k++) {
    for (let d = 0; d < dimensions; d++) sizes[k]! += (weight[d]! / total) * share[k * dimensions + d]!;
  }
  return sizes;
}

/** What it costs to leave an instance out: its size, or the same for all where hosts are scarce, so that as few as possible are. */
function pricesOf({ classes, count }: Job, sizes: Float64Array, scarce: boolean): Float64Array {
  if (!scarce) return sizes;
  let sum = 0;
  let items = 0;
  for (let k = 0; k < classes; k++) {
    sum += count[k]! * sizes[k]!;
    items += count[k]!;
  }
  return new Float64Array(classes).fill(sum / items);
}

function sumOf(list: readonly number[], sizes: Float64Array): number {
  let sum = 0;
  for (let l = 0; l < list.length; l++) sum += sizes[list[l]!]!;
  return sum;
}

interface Dice {
  readonly uniform: () => number;
  readonly integer: (n: number) => number;
}

function newDice(seed: number): Dice {
  const stream = streamOf(seed, 0x50);
  let drawn = 0;
  const uniform = (): number => drawUniform(stream, drawn++);
  return { uniform, integer: (n) => Math.floor(uniform() * n) };
}
