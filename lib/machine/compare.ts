import type { Fault } from './assemble';
import { bare } from './bare';
import type { ProcessorId } from './isa';
import { type Loaded, load, type Part, type Sources } from './load';
import { type Check, control, divergence, efficiency, equivalence } from './requirements';
import { enteredMonitor, run, type Trace } from './trace';
import type { Way } from './way';

/** One way of a comparison: its run, its texts, and what became of the three requirements. */
export interface Lane {
  readonly way: Way;
  readonly loaded: Loaded;
  readonly trace: Trace;
  readonly equivalence: Check;
  /** Null where there is no monitor. */
  readonly control: Check | null;
  readonly efficiency: Check;
  /** First step after which the state is not that of the bare machine; null where it always is, or where the kernel is another one. */
  readonly divergence: number | null;
}

export type Faults = { readonly [P in Part]: readonly Fault[] };

export type Comparison =
  | { readonly ok: true; readonly bare: Trace; readonly lanes: readonly Lane[]; readonly steps: number }
  | { readonly ok: false; readonly faults: Faults };

/** Faults of both assemblies of the same texts, each once. */
function together(all: readonly Faults[]): Faults {
  const of = (part: Part): Fault[] => {
    const found = all.flatMap((faults) => faults[part]);
    return found.filter(
      (fault, at) => found.findIndex(({ line, message }) => line === fault.line && message === fault.message) === at,
    );
  };
  return { os: of('os'), a: of('a'), b: of('b') };
}

/** Whether the texts assemble for the machine and for a hypervisor; null where they do. */
export function faultsOf(sources: Sources): Faults | null {
  const loadings = [false, true].map((ported) => load(sources, 'classic', ported));
  const all = loadings.flatMap((loading) => (loading.ok ? [] : [loading.faults]));
  return all.length === 0 ? null : together(all);
}

/** Runs a guest in each of some ways and on the bare machine, and holds the three requirements against each run. */
export function compare(sources: Sources, processor: ProcessorId, ways: readonly Way[]): Comparison {
  const faults = faultsOf(sources);
  if (faults) return { ok: false, faults };
  const runs = [bare, ...ways.filter(({ id }) => id !== bare.id)].map((way) => {
    const loading = load(sources, processor, way.ported);
    if (!loading.ok) throw new Error('the same texts assembled a moment ago');
    return { way, loaded: loading, trace: run(way, loading.machine) };
  });
  const [first] = runs;
  if (!first) throw new Error('the bare machine always runs');
  const shown = ways.includes(bare) ? runs : runs.slice(1);
  const lanes = shown.map(({ way, loaded, trace }) => ({
    way,
    loaded,
    trace,
    equivalence: equivalence(trace, first.trace),
    control: control(trace),
    efficiency: efficiency(trace),
    divergence: way.ported ? null : divergence(trace, first.trace),
  }));
  const steps = Math.max(...runs.map(({ trace }) => trace.moments.length - 1));
  return { ok: true, bare: first.trace, lanes, steps };
}

const pcAt = ({ trace }: Lane, at: number): number | undefined => trace.moments[at]?.world.guest.cpu.pc;

/** The next step after which some lane is at a breakpoint, or the last one. */
export function nextStop(lanes: readonly Lane[], steps: number, from: number, stops: readonly number[]): number {
  for (let at = from + 1; at < steps; at++) if (lanes.some((lane) => stops.includes(pcAt(lane, at) ?? -1))) return at;
  return steps;
}

/** The next step in which something happened, in some lane, that is an event or for which a monitor was entered; or the last one. */
export function nextEvent(lanes: readonly Lane[], steps: number, from: number): number {
  for (let at = from + 1; at < steps; at++) {
    const moments = lanes.flatMap(({ trace }) => trace.moments[at] ?? []);
    if (moments.some((moment) => moment.event !== null || enteredMonitor(moment))) return at;
  }
  return steps;
}

/** The step that a page opens at: the first at which a lane goes astray, or the end. */
export const tellingStep = (lanes: readonly Lane[], steps: number): number =>
  lanes.reduce((first, lane) => Math.min(first, lane.divergence ?? lane.equivalence.step ?? steps), steps);
