import { bits, frameShift, framesPerGuest, type Machine, type Memory } from './machine';
import { monitorFrames } from './shadow';
import { enteredMonitor, type Moment, type Trace } from './trace';
import { type Decoded, decode } from './word';
import type { Real, World } from './world';

/** Whether a requirement is met, and the number of the step that shows it is not. */
export interface Check {
  readonly holds: boolean;
  /** First step that breaks it; null where none does. */
  readonly step: number | null;
  readonly why: string;
}

const sameRow = (a: readonly number[] | undefined, b: readonly number[] | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.every((word, at) => word === b[at]));

const sameFrames = (a: Memory, b: Memory, frames: readonly number[]): boolean =>
  frames.every((frame) => sameRow(a[frame], b[frame]));

const allFrames = Array.from({ length: framesPerGuest }, (_, frame) => frame);

/** What differs between two machines, in a word; null where nothing does. */
export function difference(a: Machine, b: Machine): string | null {
  const register = a.cpu.registers.findIndex((value, at) => value !== b.cpu.registers[at]);
  if (register >= 0) return register === 6 ? 'sp' : `r${register}`;
  for (const key of [
    'pc',
    'zero',
    'negative',
    'interrupts',
    'ring',
    'vectors',
    'table',
    'task',
    'faultAddress',
  ] as const)
    if (a.cpu[key] !== b.cpu[key]) return cpuNames[key];
  for (const key of ['console', 'period', 'left', 'pending', 'diskAt'] as const)
    if (a.devices[key] !== b.devices[key]) return key === 'console' ? 'console output' : 'a device';
  if (a.state !== b.state) return 'whether it runs';
  return sameFrames(a.memory, b.memory, allFrames) ? null : 'memory';
}

const cpuNames = {
  pc: 'the program counter',
  zero: 'the flag zero',
  negative: 'the flag negative',
  interrupts: 'the interrupt flag',
  ring: 'the ring',
  vectors: 'the vectors',
  table: 'the page table',
  task: 'the task register',
  faultAddress: 'the fault address',
} as const;

/** The first step after which a run and that on the bare machine are in different states; null where they never are. */
export function divergence(trace: Trace, bare: Trace): number | null {
  const length = Math.max(trace.moments.length, bare.moments.length);
  for (let at = 0; at < length; at++) {
    const [ours, theirs] = [trace.moments[at], bare.moments[at]];
    if (!ours || !theirs || difference(ours.world.guest, theirs.world.guest) !== null) return at;
  }
  return null;
}

/** Frames that programs can reach, by the page tables of a world. */
function programFrames({ guest, tables }: World): readonly number[] {
  const reach = bits.present | bits.user;
  const entries = tables.flatMap((frame) => guest.memory[frame] ?? []);
  return [...new Set(entries.filter((entry) => (entry & reach) === reach).map((entry) => entry >>> frameShift))];
}

const lastOf = ({ moments }: Trace): Moment => moments.at(-1) as Moment;

const instructionAt = (trace: Trace, step: number): Decoded | null => decode(trace.moments[step]?.word ?? 0);

/** Equivalence for those who know that they are guests: what programs print and leave in memory. */
function programsAlike(trace: Trace, bare: Trace): Check {
  const [ours, theirs] = [lastOf(trace).world, lastOf(bare).world];
  const printed = theirs.guest.devices.console;
  const strays = trace.moments.findIndex(({ world }) => !printed.startsWith(world.guest.devices.console));
  const alike =
    ours.guest.devices.console === printed &&
    ours.guest.state === theirs.guest.state &&
    sameFrames(ours.guest.memory, theirs.guest.memory, programFrames(theirs));
  const refused = trace.moments.findIndex(({ means }) => means === 'refused');
  const step = refused >= 0 ? refused : strays >= 0 ? strays : trace.moments.length - 1;
  if (alike)
    return { holds: true, step: null, why: 'Programs see what they see on the bare machine; the kernel was changed.' };
  const refusal = trace.moments[refused]?.note;
  const differs = `Programs print “${ours.guest.devices.console}”, and on the bare machine “${printed}”.`;
  return { holds: false, step, why: refusal ? `${refusal}. ${differs}` : differs };
}

/** Equivalence: state after each step, memory and console compared with the bare machine. */
export function equivalence(trace: Trace, bare: Trace): Check {
  if (trace.way.ported) return programsAlike(trace, bare);
  const step = divergence(trace, bare);
  if (step === null)
    return { holds: true, step, why: `The same state after each of ${bare.moments.length - 1} steps.` };
  const name = instructionAt(trace, step)?.instruction.name ?? 'a tick';
  const [ours, theirs] = [trace.moments[step]?.world.guest, bare.moments[step]?.world.guest];
  const what = ours && theirs ? difference(ours, theirs) : 'one has stopped';
  const ends = difference(lastOf(trace).world.guest, lastOf(bare).world.guest) === null;
  const end = ends ? 'The end is the same.' : `The end differs: the guest ${endWords[trace.end]}.`;
  return {
    holds: false,
    step,
    why: `After ${name} in step ${step}, ${what} is not what it is on the bare machine. ${end}`,
  };
}

const endWords = {
  halted: 'halts in another state',
  'shut down': 'shuts down',
  'waits for ever': 'waits for ever',
  'cut off': 'is still running',
} as const;

const leadsOutside = (row: readonly number[] | undefined): boolean =>
  row === undefined || row.some((entry) => (entry & bits.present) !== 0 && entry >>> frameShift < monitorFrames);

/** What of the real machine is not as the monitor set it, or null. */
function touched({ real, monitor, tables }: World, set: Real): string | null {
  if (!real) return null;
  if (real.vectors !== set.vectors) return 'the real vectors';
  if (real.task !== set.task) return 'the real task register';
  if (real.interrupts !== set.interrupts) return 'the real interrupt flag';
  if (real.ring === 0) return 'ring 0';
  const inUse = [2, ...tables.map((_, at) => 3 + at)];
  return inUse.some((frame) => leadsOutside(monitor[frame])) ? 'memory of the monitor' : null;
}

/** Resource control: at no moment was anything real in the guest's hands. The bare machine has no monitor and is not asked. */
export function control(trace: Trace): Check | null {
  const set = trace.moments[0]?.world.real;
  if (!set) return null;
  const step = trace.moments.findIndex(({ world }) => touched(world, set) !== null);
  if (step < 0)
    return {
      holds: true,
      step: null,
      why: 'Real vectors, task, interrupt flag and ring 0 stayed the monitor’s, and every page-table entry in use led to the guest’s own frames.',
    };
  const what = trace.moments[step] && touched(trace.moments[step].world, set);
  return { holds: false, step, why: `After step ${step} the guest had ${what}.` };
}

/** Shares of the steps of a run by how they were done. */
export interface Shares {
  readonly steps: number;
  readonly direct: number;
  readonly copied: number;
  readonly monitor: number;
}

export function sharesOf({ moments }: Trace): Shares {
  const steps = moments.slice(1);
  const count = (holds: (moment: Moment) => boolean) => steps.filter(holds).length;
  return {
    steps: steps.length,
    direct: count(({ means }) => means === 'direct'),
    copied: count(({ means }) => means === 'copied'),
    monitor: count(enteredMonitor),
  };
}

/** Whether the monitor acted for an instruction that is harmless: not sensitive, no trap of the guest's own, nothing that it guards. */
const needless = (moment: Moment): boolean => {
  const instruction = decode(moment.word ?? 0)?.instruction;
  const harmless = instruction !== undefined && instruction.sensitive === null && instruction.name !== 'hcall';
  const guarded = moment.note === 'page not writable' || moment.note.endsWith('a page table');
  return enteredMonitor(moment) && harmless && moment.event === null && !guarded && moment.open.at(-1) !== null;
};

/** Efficiency: all harmless instructions are run by the processor, without the monitor. */
export function efficiency(trace: Trace): Check {
  const { steps, direct, copied } = sharesOf(trace);
  const step = trace.moments.findIndex(needless);
  const percent = (count: number) => ((100 * count) / Math.max(1, steps)).toFixed(1);
  const copies = copied > 0 ? ` and ${percent(copied)} % as copies in the cache` : '';
  const shares = `${percent(direct)} % of ${steps} steps ran directly${copies}.`;
  if (step < 0) return { holds: true, step: null, why: shares };
  return { holds: false, step, why: `${shares} In step ${step} the monitor acted without need.` };
}
