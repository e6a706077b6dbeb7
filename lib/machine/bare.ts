import { nextWord } from './monitor';
import { interruptIsDue, step } from './step';
import type { Way } from './way';
import { alone, tablesWith } from './world';

export const bare: Way = {
  id: 'bare',
  name: 'Bare machine',
  summary: 'The operating system has the processor to itself: its kernel runs in ring 0, programs in ring 3.',
  ported: false,
  kernelRing: 0,
  guestMode: false,
  promises: () => 'all',
  start: alone,
  advance(world) {
    const { machine: guest, trap } = step(world.guest);
    return {
      world: { ...world, guest, tables: tablesWith(world.tables, guest) },
      means: 'direct',
      word: interruptIsDue(world.guest) ? null : nextWord(world),
      vector: trap?.vector ?? null,
      translated: 0,
      note: '',
    };
  },
};
