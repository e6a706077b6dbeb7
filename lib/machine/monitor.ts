import { execute, read } from './execute';
import { isTrap, type Machine, type Trap } from './machine';
import { type Done, instruct, interrupt, interruptIsDue, passTime } from './step';
import type { Advance, Means } from './way';
import { after, realMachine, settled, type World } from './world';

/** The word that the guest does next, or null where it cannot even be fetched. */
export function nextWord({ guest }: World): number | null {
  const word = read(guest, guest.cpu.pc);
  return typeof word === 'number' ? word : null;
}

/** A world in which the time of one instruction has passed for the guest. */
const timed = (world: World): World => ({ ...world, guest: passTime(world.guest) });

/** A world whose guest is in another state, with what the processor uses brought into line. */
const withGuest = (world: World, guest: Machine): World => settled({ ...world, guest }, world.guest.memory);

/** A step in which the guest came to another state. */
export const reached = (world: World, { machine, trap }: Done, means: Means, note = ''): Advance => ({
  world: timed(withGuest(world, machine)),
  means,
  word: nextWord(world),
  vector: trap?.vector ?? null,
  translated: 0,
  note,
});

/**
 * What a monitor does for its guest: the same as the bare machine would have done, on the state that the guest ought to see. An instruction that
 * the guest has no right to do ends in a trap of the guest, which is then delivered to the guest's own kernel. `word` stands in for what is in
 * memory.
 */
export const emulate = (world: World, means: Means, note = '', word?: number): Advance => {
  const done = reached(world, instruct(world.guest, word), means, note);
  return word === undefined ? done : { ...done, word };
};

/** Gives the tick that waits to the guest, if its interrupts are allowed; the monitor decides, for it has the timer. */
export function inject(world: World, means: Means): Advance | null {
  if (!interruptIsDue(world.guest)) return null;
  const { machine, trap } = interrupt(world.guest);
  const vector = trap?.vector ?? null;
  return { world: withGuest(world, machine), means, word: null, vector, translated: 0, note: 'timer' };
}

/** Lets the processor itself run the next instruction of the guest, or says which trap came. */
export function runDirectly(world: World, means: Means): Advance | Trap {
  const outcome = execute(realMachine(world));
  if (isTrap(outcome)) return outcome;
  const next = timed(after(world, outcome));
  return { world: next, means, word: nextWord(world), vector: null, translated: 0, note: '' };
}
