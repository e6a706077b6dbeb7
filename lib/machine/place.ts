import type { Listed } from './assemble';
import { layout } from './guest';
import type { Loaded, Part } from './load';
import { isTrap, type Machine } from './machine';
import { translate } from './memory';

/** Which text an address belongs to, and which of its lines. */
export interface Place {
  readonly part: Part;
  /** Index in the listing of the part. */
  readonly at: number;
}

/** Part of the guest that a frame was loaded from. */
function partOf(frame: number): Part {
  const [first, second] = layout.programFrames;
  if (frame < first) return 'os';
  return frame < second ? 'a' : 'b';
}

const holds = ({ address, words }: Listed, pc: number): boolean => pc >= address && pc < address + words.length;

/** Where in the sources the machine is: found by the frame, as both programs have the same addresses. Null outside of them. */
export function placeOf({ listings }: Loaded, machine: Machine): Place | null {
  const { pc } = machine.cpu;
  const place = translate(machine.memory, { ...machine.cpu, ring: 0 }, pc, false);
  if (isTrap(place)) return null;
  const part = partOf(place.frame);
  const at = listings[part].findIndex((listed) => holds(listed, pc));
  return at < 0 ? null : { part, at };
}
