import { bits, frameShift, framesPerGuest, type Memory, pagesPerSpace } from './machine';
import { pageOf } from './memory';

/** Frames that the monitor keeps for itself; those of the guest follow. */
export const monitorFrames = 32;
/** Frame of the table for a guest that has paging off; those of its own tables follow. */
const identityFrame = 2;

/** Machine frame in which a frame of the guest lies. */
export const machineFrame = (frame: number): number => monitorFrames + frame;

const entry = (frame: number, flags: number): number => (machineFrame(frame) << frameShift) | flags;

/** Frames that hold page tables are not writable, so that each change comes to the monitor. */
const guarded = (frame: number, flags: number, tables: readonly number[]): number =>
  tables.includes(frame) ? flags & ~bits.writable : flags;

/** An entry of the guest as the processor may use it: the same rights on the machine's frame, nothing outside the guest. */
function shadowEntry(guestEntry: number, tables: readonly number[]): number {
  const frame = guestEntry >>> frameShift;
  if ((guestEntry & bits.present) === 0 || frame >= framesPerGuest) return 0;
  return entry(frame, guarded(frame, guestEntry & 7, tables));
}

const sameRow = (a: readonly number[] | undefined, b: readonly number[]): boolean =>
  a !== undefined && b.every((word, at) => word === a[at]);

const withRow = (memory: Memory, frame: number, row: readonly number[]): Memory =>
  sameRow(memory[frame], row) ? memory : memory.with(frame, row);

/** The monitor's frames with a table for each of the guest's, and one for when it has none. */
export function allTables(monitor: Memory, guest: Memory, tables: readonly number[]): Memory {
  const flags = bits.present | bits.writable | bits.user;
  const identity = Array.from({ length: pagesPerSpace }, (_, page) => entry(page, guarded(page, flags, tables)));
  const rows = tables.map((frame) => (guest[frame] ?? []).map((each) => shadowEntry(each, tables)));
  return [identity, ...rows].reduce((memory, row, at) => withRow(memory, identityFrame + at, row), monitor);
}

/** Machine frame of the table that stands for the one the guest has loaded. */
export function shadowFrame(tables: readonly number[], table: number): number {
  if (table === 0) return identityFrame;
  const at = tables.indexOf(pageOf(table));
  return at < 0 ? 0 : identityFrame + 1 + at;
}
