import { type Provenance, provenanceOf, type Quantity } from '../model/evidence';
import type { Guest, Step } from '../model/guest';
import type { Host } from '../model/host';
import { type PhaseId, type Platform, phases } from '../model/platform';
import type { Estate, Instance } from './estate';

/** A step of a phase as the host of an estate sees it: `amount` in core-seconds of that host, MiB, or seconds. */
export interface Demand {
  readonly phase: PhaseId;
  readonly on: Step['on'];
  readonly amount: number;
  readonly growth: number;
  readonly known: readonly Quantity[];
}

/** What processor time is multiplied by, and the quantities that say so. */
interface Stretch {
  readonly by: number;
  readonly known: readonly Quantity[];
}

/** Carries a step to a host: processor time goes with the clock where the clock it was measured at is known. */
function demandOf(phase: PhaseId, { on, amount, perRunning }: Step, host: Host, stretch: Stretch): Demand {
  const clock = on === 'cpu' && amount.clockGHz !== undefined ? amount.clockGHz / host.clockGHz.value : 1;
  const factor = on === 'cpu' ? clock * stretch.by : 1;
  return {
    phase,
    on,
    amount: amount.value * factor,
    growth: (perRunning?.value ?? 0) * factor,
    known: on === 'cpu' ? [amount, ...stretch.known] : [amount],
  };
}

const systemSteps = (guest: Guest | null): { readonly [P in PhaseId]?: readonly Step[] } =>
  guest ? { kernel: guest.kernelBoot, userspace: guest.userspaceBoot } : {};

/**
 * The chain of demands from request to ready for one instance, in order of phases. The application's processor time is stretched
 * by the platform's overhead; the other phases were measured on the platforms themselves.
 */
export function chainOf({ platform }: Estate, instance: Instance, host: Host): Demand[] {
  const own = platform.nodeGuest ? { control: platform.start.control, image: platform.start.image } : platform.start;
  const steps: { readonly [P in PhaseId]?: readonly Step[] | undefined } = {
    ...own,
    ...systemSteps(instance.guest),
    application: instance.workload.start,
  };
  return phases.flatMap(({ id }) =>
    (steps[id] ?? []).map((step) => demandOf(id, step, host, stretchOf(platform, id, instance.slowdown))),
  );
}

/** What processor time of a phase is multiplied by: the application feels the overhead, a booting guest that of its platform. */
function stretchOf({ bootStretch }: Platform, phase: PhaseId, slowdown: number): Stretch {
  if (phase === 'application') return { by: slowdown, known: [] };
  if (!bootStretch || (phase !== 'kernel' && phase !== 'userspace')) return { by: 1, known: [] };
  return { by: bootStretch.value, known: [bootStretch] };
}

/** The chain of a node guest, which must be up before the first container in it. */
export function nodeChainOf(platform: Platform, host: Host): Demand[] {
  if (!platform.nodeGuest) return [];
  const steps: { readonly [P in PhaseId]?: readonly Step[] | undefined } = {
    monitor: platform.start.monitor,
    firmware: platform.start.firmware,
    ...systemSteps(platform.nodeGuest),
  };
  return phases.flatMap(({ id }) =>
    (steps[id] ?? []).map((step) => demandOf(id, step, host, stretchOf(platform, id, 1))),
  );
}

/** Seconds that a demand takes on an idle host. */
function idleSeconds({ on, amount }: Demand, host: Host): number {
  return on === 'disk' ? amount / host.diskMiBps.value : amount;
}

/**
 * Where the seconds of a start come from: demands weighted by the seconds that their phase took in the simulation (queueing included), within a
 * phase by their seconds on an idle host.
 */
export function startProvenance(
  demands: readonly Demand[],
  host: Host,
  secondsOf: (phase: PhaseId) => number,
): Provenance {
  const idle = new Map<PhaseId, number>();
  for (const demand of demands) idle.set(demand.phase, (idle.get(demand.phase) ?? 0) + idleSeconds(demand, host));
  return provenanceOf(
    demands.map((demand) => {
      const whole = idle.get(demand.phase) ?? 0;
      return [whole > 0 ? (secondsOf(demand.phase) * idleSeconds(demand, host)) / whole : 0, demand.known] as const;
    }),
  );
}
