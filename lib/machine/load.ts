import { type Assembled, assemble, type Fault, type Listed } from './assemble';
import { guestDisk, layout } from './guest';
import type { ProcessorId } from './isa';
import { emptyFrames, framesPerGuest, type Machine, type Memory, switchedOn, wordsPerPage } from './machine';

/** The three texts that make up a guest. */
export interface Sources {
  readonly os: string;
  readonly a: string;
  readonly b: string;
}

export type Part = keyof Sources;

/** The parts in the order in which they are shown. */
export const parts: readonly { readonly id: Part; readonly name: string }[] = [
  { id: 'a', name: 'Program A' },
  { id: 'b', name: 'Program B' },
  { id: 'os', name: 'Operating system' },
];

export interface Loaded {
  readonly machine: Machine;
  readonly listings: { readonly [P in Part]: readonly Listed[] };
  readonly labels: ReadonlyMap<string, number>;
}

export type Loading =
  | ({ readonly ok: true } & Loaded)
  | { readonly ok: false; readonly faults: { readonly [P in Part]: readonly Fault[] } };

const faultsOf = (assembled: Assembled): readonly Fault[] => (assembled.ok ? [] : assembled.faults);

/** Puts words into memory from the beginning of a frame on. */
function placed(memory: Memory, frame: number, words: readonly number[]): Memory {
  const count = Math.ceil(words.length / wordsPerPage);
  const rows = Array.from({ length: count }, (_, at) => {
    const row = words.slice(at * wordsPerPage, (at + 1) * wordsPerPage);
    return [...row, ...Array<number>(wordsPerPage - row.length).fill(0)];
  });
  return memory.toSpliced(frame, count, ...rows);
}

/** Assembles a guest and puts it into the memory of a machine that has just been switched on, or says what is wrong in which part. */
export function load(sources: Sources, processor: ProcessorId, ported: boolean): Loading {
  const program = { origin: layout.programAddress, room: layout.programWords, ported };
  const [os, a, b] = [
    assemble(sources.os, { room: layout.kernelWords, ported }),
    assemble(sources.a, program),
    assemble(sources.b, program),
  ];
  if (!os.ok || !a.ok || !b.ok) return { ok: false, faults: { os: faultsOf(os), a: faultsOf(a), b: faultsOf(b) } };
  const [first, second] = layout.programFrames;
  const withOs = placed(emptyFrames(framesPerGuest), 0, os.words);
  const memory = placed(placed(withOs, first, a.words), second, b.words);
  return {
    ok: true,
    machine: switchedOn(processor, memory, guestDisk),
    listings: { os: os.listing, a: a.listing, b: b.listing },
    labels: os.labels,
  };
}
