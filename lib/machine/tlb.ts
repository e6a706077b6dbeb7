import type { Machine } from './machine';
import { pageOf } from './memory';
import { type Decoded, decode, noBase } from './word';

/** Translations that the processor remembers; the oldest is forgotten. */
const entries = 8;
const stackPointer = 6;

/**
 * Pages that the processor remembers. Only misses are counted with it: translations are always looked up afresh, so a page table that was
 * changed is never seen as it was.
 */
export interface Tlb {
  readonly table: number;
  readonly pages: readonly number[];
}

export const emptyTlb: Tlb = { table: 0, pages: [] };

const below = ['push', 'pushf', 'pushs', 'call', 'callf'];
const above = ['pop', 'popf', 'ret', 'retf', 'iret'];

/** Address that an instruction reads or writes besides its own, or null. */
function touched({ cpu }: Machine, { instruction, b, number }: Decoded): number | null {
  const stack = cpu.registers[stackPointer] ?? 0;
  if (below.includes(instruction.name)) return stack - 1;
  if (above.includes(instruction.name)) return stack;
  if (instruction.name !== 'ld' && instruction.name !== 'st') return null;
  return (b === noBase ? 0 : (cpu.registers[b] ?? 0)) + number;
}

/** The cache after an instruction, and how many translations it had to look up. A change of tables empties it. */
export function touch(tlb: Tlb, machine: Machine, word: number): { readonly tlb: Tlb; readonly misses: number } {
  const { table, pc } = machine.cpu;
  if (table === 0) return { tlb: emptyTlb, misses: 0 };
  let pages = tlb.table === table ? tlb.pages : [];
  let misses = 0;
  const decoded = decode(word);
  const data = decoded ? touched(machine, decoded) : null;
  for (const address of data === null ? [pc] : [pc, data]) {
    const page = pageOf(address);
    if (pages.includes(page)) continue;
    misses++;
    pages = [...pages, page].slice(-entries);
  }
  return { tlb: { table, pages }, misses };
}
