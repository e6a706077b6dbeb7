import { emptyFrames, framesPerGuest, type Machine, type Memory, wordsPerPage } from './machine';
import { pageOf } from './memory';
import { allTables, monitorFrames, shadowFrame } from './shadow';
import type { Block } from './translator';

/** Privileged state of the real processor while the guest has it; what a guest must neither change nor see. */
export interface Real {
  readonly ring: number;
  readonly interrupts: boolean;
  readonly vectors: number;
  readonly table: number;
  readonly task: number;
}

/** One way to run a guest, at one moment. */
export interface World {
  /** The machine as the guest ought to see it. Under a monitor its privileged state is what the monitor keeps for it. */
  readonly guest: Machine;
  /** The real processor; null where the guest has the machine to itself. */
  readonly real: Real | null;
  /** Frames of the monitor: its vectors, then the page tables that the processor uses. They come before those of the guest. */
  readonly monitor: Memory;
  /** Frames of the page tables that the guest has loaded, oldest first. */
  readonly tables: readonly number[];
  /** Translated blocks, where there is a translator. */
  readonly cache: readonly Block[];
  /** Addresses of stores that were found to write page tables and are translated so that they tell the monitor. */
  readonly adapted: readonly number[];
}

/** How the monitor programs the processor for itself. Its interrupts are always allowed: the machine is its own. */
const monitorState = { interrupts: true, vectors: 8, task: 1 };

/** The guest on the bare machine. */
export const alone = (guest: Machine): World => ({
  guest,
  real: null,
  monitor: [],
  tables: [],
  cache: [],
  adapted: [],
});

/** Ring that the processor is really in, for a ring of the guest: the kernel is moved to 1, programs stay in 3. */
const deprivileged = (ring: number): number => Math.max(ring, 1);

/** The guest under a monitor that keeps ring 0 for itself. */
export const monitored = (guest: Machine): World =>
  settled({
    ...alone(guest),
    monitor: emptyFrames(monitorFrames),
    real: { ...monitorState, ring: deprivileged(guest.cpu.ring), table: 0 },
  });

/** Most page tables of a guest that are followed; the oldest is forgotten. */
const mostTables = 8;

/** Frames of tables with the one that the guest uses now. */
export function tablesWith(tables: readonly number[], { cpu, memory }: Machine): readonly number[] {
  const frame = pageOf(cpu.table);
  if (cpu.table === 0 || frame >= memory.length || tables.includes(frame)) return tables;
  return [...tables, frame].slice(-mostTables);
}

/**
 * Brings what the processor uses into line with what the guest has asked for: page tables, ring. `was` is the memory that the monitor's tables were
 * made from, if they were.
 */
export function settled(world: World, was?: Memory): World {
  const { guest, real } = world;
  if (!real) return world;
  const tables = tablesWith(world.tables, guest);
  const same = tables === world.tables && tables.every((frame) => guest.memory[frame] === was?.[frame]);
  const monitor = was && same ? world.monitor : allTables(world.monitor, guest.memory, tables);
  const table = shadowFrame(tables, guest.cpu.table) * wordsPerPage;
  return { ...world, tables, monitor, real: { ...real, ring: deprivileged(guest.cpu.ring), table } };
}

/** The machine as it really is: the monitor's frames before those of the guest, the processor as the monitor set it. */
export const realMachine = ({ guest, real, monitor }: World): Machine => ({
  ...guest,
  cpu: { ...guest.cpu, ...real },
  memory: [...monitor, ...guest.memory],
});

/** The world after the processor itself has run an instruction of the guest: what it changed was really changed. */
export function after(world: World, machine: Machine): World {
  const { guest, real } = world;
  if (!real) return { ...world, guest: machine };
  const { ring, interrupts, vectors, table, task, ...rest } = machine.cpu;
  return {
    ...world,
    guest: {
      ...guest,
      cpu: { ...guest.cpu, ...rest, ring: ring === real.ring ? guest.cpu.ring : ring },
      memory: machine.memory.slice(-framesPerGuest),
      devices: machine.devices,
      state: machine.state,
    },
    monitor: machine.memory.slice(0, monitorFrames),
    real: { ring, interrupts, vectors, table, task },
  };
}
