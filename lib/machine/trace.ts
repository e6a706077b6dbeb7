import type { EventId } from '../model/event';
import { type Machine, vectors } from './machine';
import { emptyTlb, type Tlb, touch } from './tlb';
import { type Advance, type Means, means, type Way } from './way';
import { decode } from './word';
import type { World } from './world';

/** Most steps of a run. */
const longestRun = 3000;

/** A state of a run and how it was reached. */
export interface Moment {
  readonly world: World;
  /** Address and ring at which the step began; the first moment has none. */
  readonly from: { readonly pc: number; readonly ring: number } | null;
  readonly word: number | null;
  readonly means: Means;
  /** What kind of event it was in the terms of the overhead model, if one. */
  readonly event: EventId | null;
  /** Its cost is in that of an event before: the return from a system call, the table entry that a page fault makes. */
  readonly included: boolean;
  readonly note: string;
  readonly translated: number;
  readonly tlbMisses: number;
  /** Events whose end is still to come, innermost last; null for a fault that the model does not know. */
  readonly open: readonly (EventId | null)[];
  readonly tlb: Tlb;
}

type End = 'halted' | 'shut down' | 'waits for ever' | 'cut off';

/** A run: states by number, so that going back in time is a smaller number. */
export interface Trace {
  readonly way: Way;
  readonly moments: readonly Moment[];
  readonly end: End;
}

const first = (world: World): Moment => ({
  world,
  from: null,
  word: null,
  means: 'direct',
  event: null,
  included: false,
  note: '',
  translated: 0,
  tlbMisses: 0,
  open: [],
  tlb: emptyTlb,
});

const eventOfVector: { readonly [vector: number]: EventId } = {
  [vectors.timer]: 'timerTick',
  [vectors.syscall]: 'syscall',
  [vectors.pageFault]: 'pageFault',
};

/** Whether a frame that holds a page table was written. */
const wroteTable = (before: World, after: World): boolean =>
  before.tables.some((frame) => before.guest.memory[frame] !== after.guest.memory[frame]);

/** The event of the overhead model that a step is. */
function eventOf(before: World, { world, word, vector }: Advance): EventId | null {
  if (vector !== null) return eventOfVector[vector] ?? null;
  const name = decode(word ?? 0)?.instruction.name;
  if (name === 'in' || name === 'out') return 'portAccess';
  const { table } = before.guest.cpu;
  if (name === 'lpt') return table !== 0 && table !== world.guest.cpu.table ? 'contextSwitch' : null;
  return wroteTable(before, world) ? 'pageTableUpdate' : null;
}

/** The moment that follows. */
function momentAfter(before: Moment, step: Advance): Moment {
  const { guest } = before.world;
  const event = eventOf(before.world, step);
  const returns = step.vector === null && decode(step.word ?? 0)?.instruction.name === 'iret';
  const innermost = before.open.at(-1) ?? null;
  const entered = step.vector === null ? before.open : [...before.open, event];
  const { tlb, misses } = step.word === null ? { tlb: before.tlb, misses: 0 } : touch(before.tlb, guest, step.word);
  return {
    ...step,
    from: { pc: guest.cpu.pc, ring: guest.cpu.ring },
    event,
    included: (returns && innermost !== null) || (event === 'pageTableUpdate' && innermost === 'pageFault'),
    open: returns ? entered.slice(0, -1) : entered,
    tlb,
    tlbMisses: misses,
  };
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/** Whether nothing but time can have passed between two states. */
const stands = (a: Machine, b: Machine): boolean =>
  a.cpu.pc === b.cpu.pc &&
  a.cpu.zero === b.cpu.zero &&
  a.cpu.negative === b.cpu.negative &&
  a.cpu.ring === b.cpu.ring &&
  a.devices.console === b.devices.console &&
  a.devices.diskAt === b.devices.diskAt &&
  sameList(a.cpu.registers, b.cpu.registers) &&
  sameList(a.memory, b.memory);

const nothingCanCome = ({ cpu, devices }: Machine): boolean => !cpu.interrupts || devices.period === 0;

/**
 * Runs a guest until it stops, or until the same state returns while no interrupt can come (then it waits for ever), or for `limit`
 * steps. The comparison with an earlier state is made with one that moves on at powers of two, so that each loop is found.
 */
export function run(way: Way, machine: Machine, limit = longestRun): Trace {
  const moments: Moment[] = [first(way.start(machine))];
  let mark = 0;
  while (moments.length <= limit) {
    const last = moments.at(-1) as Moment;
    const { guest } = last.world;
    if (guest.state !== 'running') return { way, moments, end: guest.state };
    const at = moments.length - 1;
    const marked = moments[mark]?.world.guest;
    if (at > mark && marked && nothingCanCome(guest) && nothingCanCome(marked) && stands(guest, marked))
      return { way, moments, end: 'waits for ever' };
    if (at >= 2 * mark + 8) mark = at;
    moments.push(momentAfter(last, way.advance(last.world)));
  }
  return { way, moments, end: 'cut off' };
}

/** Whether the monitor had to act in a step. */
export const enteredMonitor = (moment: Moment): boolean =>
  means.some(({ id, entersMonitor }) => id === moment.means && entersMonitor);
