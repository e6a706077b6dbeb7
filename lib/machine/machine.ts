import type { ProcessorId } from './isa';

/** Words in a page, and pages in an address space: an address has ten bits. */
export const wordsPerPage = 32;
export const pagesPerSpace = 32;
/** Frames of memory that a guest has, and that a bare machine has. */
export const framesPerGuest = 32;

/** Bits of an entry of a page table; the frame stands above them. */
export const bits = { present: 1, writable: 2, user: 4 } as const;
export const frameShift = 4;

/** Places in the vector table. The first word is the kernel's stack, as x86 keeps it in the task segment. */
export const vectors = { stack: 0, protection: 1, pageFault: 2, timer: 3, syscall: 4 } as const;

export const ports = { console: 1, timer: 2, disk: 3 } as const;

/** Bits of the flags when they are in a word. */
export const flagBits = { zero: 1, negative: 2, interrupts: 0x200 } as const;

/** Frames of words; a frame that is written is copied, all others are shared with the state before. */
export type Memory = readonly (readonly number[])[];

export interface Cpu {
  /** r0 to r5 and sp. */
  readonly registers: readonly number[];
  readonly pc: number;
  readonly zero: boolean;
  readonly negative: boolean;
  /** Whether interrupts are allowed. */
  readonly interrupts: boolean;
  /** 0 is the innermost, 3 that of programs. For page tables, 0 to 2 are the kernel. */
  readonly ring: number;
  readonly vectors: number;
  /** Address of the page table; 0 when paging is off. */
  readonly table: number;
  readonly task: number;
  readonly faultAddress: number;
}

export interface Devices {
  readonly console: string;
  /** Instructions between ticks; 0 when the timer is off. Time is counted in instructions, so that runs can be compared. */
  readonly period: number;
  readonly left: number;
  /** A tick that waits to be delivered. */
  readonly pending: boolean;
  /** Word of the disk that is read next. */
  readonly diskAt: number;
}

export interface Machine {
  readonly processor: ProcessorId;
  readonly state: 'running' | 'halted' | 'shut down';
  readonly cpu: Cpu;
  readonly memory: Memory;
  readonly devices: Devices;
  readonly disk: readonly number[];
}

/** What makes the processor enter the kernel. */
export interface Trap {
  readonly vector: number;
  readonly address: number | null;
  readonly why: string;
}

export const isTrap = (outcome: object): outcome is Trap => 'why' in outcome;

const emptyFrame: readonly number[] = Array<number>(wordsPerPage).fill(0);
export const emptyFrames = (count: number): Memory => Array<readonly number[]>(count).fill(emptyFrame);

/** A machine that has just been switched on: image in memory, paging off, interrupts forbidden, ring 0. */
export function switchedOn(processor: ProcessorId, memory: Memory, disk: readonly number[]): Machine {
  return {
    processor,
    state: 'running',
    cpu: {
      registers: [0, 0, 0, 0, 0, 0, 0],
      pc: 0,
      zero: false,
      negative: false,
      interrupts: false,
      ring: 0,
      vectors: 0,
      table: 0,
      task: 0,
      faultAddress: 0,
    },
    memory,
    devices: { console: '', period: 0, left: 0, pending: false, diskAt: 0 },
    disk,
  };
}
