import { bits, type Cpu, frameShift, type Memory, pagesPerSpace, type Trap, vectors, wordsPerPage } from './machine';

/** Where an access leads: a frame and a word in it. */
interface Place {
  readonly frame: number;
  readonly word: number;
}

export const pageOf = (address: number): number => Math.floor(address / wordsPerPage);

/** Memory with one word changed. */
export function withWord(memory: Memory, { frame, word }: Place, value: number): Memory {
  const row = memory[frame];
  if (!row) throw new Error(`no frame ${frame} in a memory of ${memory.length}`);
  return row[word] === value ? memory : memory.with(frame, row.with(word, value >>> 0));
}

const faultAt = (address: number, why: string): Trap => ({ vector: vectors.pageFault, address, why });

/** The entry of the page table for a page, or 0. A table fills a frame: the low bits of the table register are not looked at. */
const entryOf = (memory: Memory, cpu: Cpu, page: number): number => memory[pageOf(cpu.table)]?.[page] ?? 0;

/** Finds the place of an address by the page table of the processor, or the page fault that it gives. */
export function translate(memory: Memory, cpu: Cpu, address: number, write: boolean): Place | Trap {
  const [page, word] = [pageOf(address), address % wordsPerPage];
  if (page < 0 || page >= pagesPerSpace) return faultAt(address, 'outside the address space');
  if (cpu.table === 0) return page < memory.length ? { frame: page, word } : faultAt(address, 'outside memory');
  const entry = entryOf(memory, cpu, page);
  const frame = entry >>> frameShift;
  if ((entry & bits.present) === 0) return faultAt(address, 'page not present');
  if (frame >= memory.length) return faultAt(address, 'frame outside memory');
  if (cpu.ring === 3 && (entry & bits.user) === 0) return faultAt(address, 'page of the kernel');
  if (write && (entry & bits.writable) === 0) return faultAt(address, 'page not writable');
  return { frame, word };
}
