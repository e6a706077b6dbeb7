import { execute } from './execute';
import { isTrap, type Machine, vectors } from './machine';
import { emulate, inject, nextWord, reached } from './monitor';
import { instruct } from './step';
import type { Advance, Way } from './way';
import { decode } from './word';
import { monitored, realMachine, type World } from './world';

/** Reasons for which the control structure has the guest exit. */
export const exits = {
  nested: ['hlt', 'in', 'out'],
  shadow: ['hlt', 'in', 'out', 'lpt'],
} as const;

/** Whether the next instruction is one of those that exit. Programs fault before they could. */
function leaves(world: World, reasons: readonly string[]): string | null {
  const name = decode(nextWord(world) ?? 0)?.instruction.name;
  return name !== undefined && world.guest.cpu.ring === 0 && reasons.includes(name) ? name : null;
}

/** In guest mode the processor has the guest's own privileged state; only the page table is the monitor's. */
function inGuestMode(world: World): Machine {
  const { guest, real } = world;
  return { ...realMachine(world), cpu: { ...guest.cpu, table: real?.table ?? 0 } };
}

/** The guest runs on its own state, its page table too: the processor leads what it finds there through the nested table. */
function advanceNested(world: World): Advance {
  const reason = leaves(world, exits.nested);
  return reason ? emulate(world, 'exit', reason) : emulate(world, 'direct');
}

/** As before, but the processor uses the monitor's tables: loading and writing of tables and page faults exit. */
function advanceShadowed(world: World): Advance {
  const reason = leaves(world, exits.shadow);
  if (reason) return emulate(world, 'exit', reason);
  const outcome = execute(inGuestMode(world));
  const faulted = isTrap(outcome) && outcome.vector === vectors.pageFault;
  return faulted ? emulate(world, 'exit', outcome.why) : reached(world, instruct(world.guest), 'direct');
}

const common = {
  ported: false,
  kernelRing: 0,
  guestMode: true,
  promises: () => 'all' as const,
  start: monitored,
};

export const nested: Way = {
  ...common,
  id: 'nested',
  name: 'Hardware assist, nested paging',
  summary:
    'The processor has a mode for guests with rings of its own and the guest’s own flags, vectors and page table. A control structure lists what exits. The processor itself leads each address through the guest’s page table and then the monitor’s.',
  advance: (world) => inject(world, 'exit') ?? advanceNested(world),
};

export const shadowed: Way = {
  ...common,
  id: 'shadowed',
  name: 'Hardware assist, shadow paging',
  summary:
    'The mode for guests without nested paging: the processor uses page tables that the monitor derives from those of the guest. The guest’s tables are write-protected, so each change of them exits.',
  advance: (world) => inject(world, 'exit') ?? advanceShadowed(world),
};
