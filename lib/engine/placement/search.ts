import { drawUniform, streamOf } from '../kernel/random';
import type { Draft, Slot } from './draft';
import type { Job } from './problem';
import { addTo, drain, newPool, type Pool, Refiller, type Taste } from './refill';

export interface SearchOptions {
  /** Hosts below which no packing can go. */
  readonly bound: number;
  readonly seed: number;
  /** Budget, in classes weighed for a host. */
  readonly steps: number;
}

interface State {
  slots: Slot[];
  /** By slot, how full it is, pinned instances aside. */
  fills: number[];
  waiting: readonly number[];
  /** Total size of what is waiting. */
  outside: number;
}

/** Reward for filling hosts unevenly, against the size of one whole host left waiting. */
const UNEVEN = 0.1;
/** Size, as a share of a host, by which a step may make things worse with probability 1/e at the start; falls to 0. */
const HEAT = 0.02;
/** Spread of the noise on the weights, around 1. */
const NOISE = 0.7;

/**
 * Ruin and recreate on counts per class: one host, the emptiest, is given up, and what it carried waits. Then, again and again, two or three
 * hosts are emptied and refilled from their contents and the waiting ones, with the class that scores best under noisy weights; the
 * result is kept if less waits outside or the hosts are filled more unevenly, and sometimes when it is a little worse. When nothing
 * waits any more, one host is saved and the next is given up. Stops at the budget or at the bound; deterministic for a seed.
 */
export function improve(job: Job, start: Draft, options: SearchOptions): { draft: Draft; steps: number } {
  const sizes = sizesOf(job);
  const refiller = new Refiller(job);
  const pool = newPool(job.classes);
  const dice = newDice(options.seed);
  const state: State = {
    slots: [...start.slots],
    fills: start.slots.map(({ classes }) => sizeOf(classes, sizes)),
    waiting: start.waiting,
    outside: sizeOf(start.waiting, sizes),
  };
  let best = start;
  while (refiller.steps < options.steps && state.slots.length > 1) {
    if (state.waiting.length < best.waiting.length || state.waiting.length === 0) {
      best = { slots: [...state.slots], waiting: state.waiting };
    }
    if (state.waiting.length === 0 && (state.slots.length <= options.bound || !giveUpOne(state, sizes))) break;
    const before = refiller.steps;
    const heat = HEAT * (1 - before / options.steps);
    step(state, { job, sizes, refiller, pool, dice, heat });
    // Slots without anything that moves, and nothing that fits anywhere, still have to end.
    if (refiller.steps === before) refiller.steps++;
  }
  const done =
    state.waiting.length < best.waiting.length ||
    (state.waiting.length === 0 && state.slots.length < best.slots.length);
  return {
    draft: done ? { slots: state.slots, waiting: state.waiting } : best,
    steps: Math.min(refiller.steps, options.steps),
  };
}

/** Takes the emptiest host out of the packing, and lets its instances wait. False when every host has pinned ones. */
function giveUpOne(state: State, sizes: Float64Array): boolean {
  let emptiest = -1;
  state.slots.forEach(({ fixed }, s) => {
    if (fixed.length === 0 && (emptiest < 0 || state.fills[s]! < state.fills[emptiest]!)) emptiest = s;
  });
  if (emptiest < 0) return false;
  state.waiting = state.slots[emptiest]!.classes;
  state.outside = sizeOf(state.waiting, sizes);
  state.slots.splice(emptiest, 1);
  state.fills.splice(emptiest, 1);
  return true;
}

interface Tools {
  readonly job: Job;
  readonly sizes: Float64Array;
  readonly refiller: Refiller;
  readonly pool: Pool;
  readonly dice: Dice;
  readonly heat: number;
}

/** Empties and refills a few hosts, and keeps the result if it pleases. */
function step(state: State, { job, sizes, refiller, pool, dice, heat }: Tools): void {
  const chosen = someOf(state.slots.length, 2 + dice.integer(2), dice);
  let uneven = 0;
  for (const s of chosen) {
    for (const k of state.slots[s]!.classes) addTo(pool, k);
    uneven -= state.fills[s]! ** 2;
  }
  for (const k of state.waiting) addTo(pool, k);
  const taste = randomTaste(job, dice);
  const contents = chosen.map((s) => refiller.run(pool, state.slots[s]!, taste));
  const fills = contents.map((classes) => sizeOf(classes, sizes));
  for (const fill of fills) uneven += fill ** 2;
  const waiting = drain(pool);
  const outside = sizeOf(waiting, sizes);
  const worse = outside - state.outside - UNEVEN * uneven;
  if (waiting.length > 0 && worse > 1e-12 && dice.uniform() >= Math.exp(-worse / heat)) return;
  chosen.forEach((s, c) => {
    state.slots[s] = { ...state.slots[s]!, classes: contents[c]! };
    state.fills[s] = fills[c]!;
  });
  state.waiting = waiting;
  state.outside = outside;
}

/** Up to `count` different slots, in random order. */
function someOf(slots: number, count: number, dice: Dice): number[] {
  const chosen = [dice.integer(slots)];
  for (let c = 1; c < count; c++) {
    const other = dice.integer(slots);
    if (!chosen.includes(other)) chosen.push(other);
  }
  return chosen;
}

function randomTaste({ problem, dimensions, stride, weight }: Job, dice: Dice): Taste {
  const noisy = new Float64Array(stride);
  for (let d = 0; d < dimensions; d++) {
    const unit = problem.capacity[d]! || 1;
    noisy[d] = (weight[d]! / unit / unit) * (1 + NOISE * (2 * dice.uniform() - 1));
  }
  return { weight: noisy, by: dice.uniform() < 0.5 ? 'product' : 'remainder' };
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

function sizeOf(list: readonly number[], sizes: Float64Array): number {
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
