import { isTrap, vectors } from './machine';
import { emulate, inject, runDirectly } from './monitor';
import { blockAt, lineAt, mostBlocks, type Translated } from './translator';
import type { Advance, Way } from './way';
import { monitored, type World } from './world';

/** A world in whose cache the next instruction stands, its translation, and how many instructions were translated for that. */
interface Found {
  readonly world: World;
  readonly line: Translated | null;
  readonly translated: number;
}

/** Finds the next instruction in the cache; a block that the guest has overwritten is dropped, one that is missing is made. */
function found(world: World): Found {
  const { pc } = world.guest.cpu;
  const holds = world.cache.findIndex(({ address, lines }) => pc >= address && pc < address + lines.length);
  const block = world.cache[holds];
  const line = block ? lineAt(world.guest, block, pc) : null;
  if (block && line) {
    const entered = { ...block, entered: block.entered + 1 };
    const cache = pc === block.address ? world.cache.with(holds, entered) : world.cache;
    return { world: { ...world, cache }, line, translated: 0 };
  }
  const made = blockAt(world.guest, pc, world.adapted);
  const kept = world.cache.filter((each) => each !== block);
  const cache = kept.length < mostBlocks ? [...kept, made] : [made];
  return { world: { ...world, cache }, line: made.lines[0] ?? null, translated: made.lines.length };
}

/** Remembers that the instruction at hand writes a page table, and has its block translated anew next time. */
function adapt(world: World, pc: number): World {
  const cache = world.cache.filter(({ address, lines }) => pc < address || pc >= address + lines.length);
  return { ...world, cache, adapted: [...world.adapted, pc] };
}

/** The kernel of the guest: run from the cache, never from its own pages. */
function runTranslated(start: World): Advance {
  const { world, line, translated } = found(start);
  if (!line || line.how === 'callout') return { ...emulate(world, 'callout', line?.text), translated };
  const outcome = runDirectly(world, 'copied');
  if (!isTrap(outcome)) return { ...outcome, translated };
  const done = { ...emulate(world, 'trap', outcome.why), translated };
  const wroteTable = done.vector === null && outcome.vector === vectors.pageFault;
  return wroteTable ? { ...done, world: adapt(done.world, world.guest.cpu.pc) } : done;
}

export const binaryTranslation: Way = {
  id: 'binary-translation',
  name: 'Binary translation',
  summary:
    'Code of the guest’s kernel is translated when it is first reached and runs from a cache in ring 1: sensitive instructions have become calls to the monitor. Programs in ring 3 run directly.',
  ported: false,
  kernelRing: 1,
  guestMode: false,
  promises: (processor) => (processor === 'trapping' ? 'all' : 'kernel'),
  start: monitored,
  advance(world) {
    const tick = inject(world, 'trap');
    if (tick) return tick;
    if (world.guest.cpu.ring < 3) return runTranslated(world);
    const outcome = runDirectly(world, 'direct');
    return isTrap(outcome) ? emulate(world, 'trap', outcome.why) : outcome;
  },
};
