import { bits, frameShift } from './machine';
import { pageOf } from './memory';
import { machineFrame } from './shadow';
import type { World } from './world';

/** A run of pages that lead to a run of frames with the same rights. */
export interface Mapping {
  /** First to last page, as words. */
  readonly pages: string;
  readonly frames: string;
  readonly rights: string;
  /** Frames of the machine that the frames of the guest lie in. */
  readonly machine: string;
  /** Holds page tables, and is therefore not writable where the monitor follows them. */
  readonly guarded: boolean;
}

interface Run {
  readonly page: number;
  readonly frame: number;
  readonly length: number;
  readonly rights: string;
  readonly guarded: boolean;
}

const rightsOf = (entry: number): string =>
  `${(entry & bits.user) !== 0 ? 'user' : 'kernel'}, ${(entry & bits.writable) !== 0 ? 'write' : 'read'}`;

const words = (first: number, length: number): string => (length === 1 ? `${first}` : `${first}–${first + length - 1}`);

/** The page table that the guest has loaded, pages that follow each other in one line; empty where it has none. */
export function mappings({ guest, tables }: World): readonly Mapping[] {
  const row = guest.cpu.table === 0 ? [] : (guest.memory[pageOf(guest.cpu.table)] ?? []);
  const runs: Run[] = [];
  for (const [page, entry] of row.entries()) {
    if ((entry & bits.present) === 0) continue;
    const [frame, rights] = [entry >>> frameShift, rightsOf(entry)];
    const guarded = tables.includes(frame);
    const last = runs.at(-1);
    const follows = last && last.page + last.length === page && last.frame + last.length === frame;
    if (last && follows && last.rights === rights && last.guarded === guarded)
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ page, frame, length: 1, rights, guarded });
  }
  return runs.map(({ page, frame, length, rights, guarded }) => ({
    pages: words(page, length),
    frames: words(frame, length),
    rights,
    machine: words(machineFrame(frame), length),
    guarded,
  }));
}
