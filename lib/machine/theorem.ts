import { type Instruction, instructions, type ProcessorId, trapsOutsideRing0 } from './isa';

export interface Verdict {
  /** Whether a monitor by trap and emulate can be built: sensitive instructions are a subset of those that trap. */
  readonly holds: boolean;
  readonly sensitive: readonly Instruction[];
  /** The sensitive instructions that run on without a trap. */
  readonly offenders: readonly Instruction[];
}

/**
 * The first theorem of Popek and Goldberg (1974) read off the instruction table: for a conventional machine of the third generation a monitor can be
 * constructed if the set of sensitive instructions is a subset of the set of privileged ones.
 */
export function theorem(processor: ProcessorId): Verdict {
  const sensitive = instructions.filter((each) => each.sensitive !== null);
  const offenders = sensitive.filter((each) => !trapsOutsideRing0(each, processor));
  return { holds: offenders.length === 0, sensitive, offenders };
}

/**
 * The same question of a mode for guests, where the question changes: each sensitive instruction must exit or act on the guest's own copy of
 * what it touches. The offenders are those that do neither.
 */
export function theoremInGuestMode(): Verdict {
  const sensitive = instructions.filter((each) => each.sensitive !== null);
  const offenders = sensitive.filter(({ inGuestMode }) => inGuestMode === null);
  return { holds: offenders.length === 0, sensitive, offenders };
}
