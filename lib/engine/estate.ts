import type { Guest } from '../model/guest';
import type { Host } from '../model/host';
import type { Platform } from '../model/platform';
import type { Refusal } from '../model/result';
import type { Scenario } from '../model/scenario';
import type { Technique } from '../model/technique';
import type { Workload } from '../model/workload';
import { type Mechanism, mechanismsOf } from './mechanism';
import { overheadTerms, type Share, slowdownOf } from './overhead';

/** One workload of the mix as an instance of a platform on a host: the row of a class in every table of the engine. */
export interface Instance extends Share {
  /** Index into the scenario's mix. */
  readonly index: number;
  readonly guest: Guest | null;
  /** Processor time with the platform's overhead, cores. */
  readonly cores: number;
  readonly slowdown: number;
  /** Memory that its guest was given, MiB, where that is more than it fills. */
  readonly givenMiB?: number;
}

/** A platform on the hosts it would run on: what is the same for all its instances. */
export interface Estate {
  readonly scenario: Scenario;
  readonly platform: Platform;
  readonly hosts: readonly { readonly host: Host; readonly limit: number | null }[];
  readonly stages: readonly Mechanism[];
  readonly instances: readonly Instance[];
  /** Workloads that cannot run on this platform at all. */
  readonly barred: readonly (Omit<Refusal, 'count'> & { readonly index: number })[];
}

/**
 * Brings a platform together with the scenario: the hosts (the machines of today for a platform that stays on them), the
 * techniques that the first host allows, and one instance per workload that the platform can carry.
 */
export function estateOf(scenario: Scenario, platform: Platform): Estate {
  const hosts = platform.staysOnSource ? [{ host: scenario.source, limit: null }] : withMemory(scenario);
  const first = hosts[0]?.host as Host;
  const mechanisms = mechanismsOf(platform, first, scenario.techniques);
  const candidates = scenario.mix.map(({ workload }, index) => ({ index, workload }));
  if (!mechanisms.ok) {
    const barred = candidates.map(({ index, workload }) => ({
      index,
      workload: workload.id,
      ...lacking(mechanisms.lacking, first),
    }));
    return { scenario, platform, hosts, stages: [], instances: [], barred };
  }
  const barred = candidates.flatMap(({ index, workload }) => {
    const reason = barrier(platform, workload);
    return reason ? [{ index, workload: workload.id, ...reason }] : [];
  });
  const able = candidates.filter(({ index }) => !barred.some((each) => each.index === index));
  const weights = able.reduce((sum, { index }) => sum + (scenario.mix[index]?.weight ?? 0), 0);
  const instances = able.map(({ index, workload }) =>
    instanceOf(
      scenario,
      platform,
      mechanisms.stages,
      first,
      workload,
      index,
      (scenario.mix[index]?.weight ?? 0) / weights,
    ),
  );
  return { scenario, platform, hosts, stages: mechanisms.stages, instances, barred };
}

function withMemory({ hosts, hostMemoryMiB }: Scenario): Estate['hosts'] {
  if (hostMemoryMiB === null) return hosts;
  return hosts.map(({ host, limit }) => ({
    host: { ...host, memoryMiB: { ...host.memoryMiB, value: hostMemoryMiB } },
    limit,
  }));
}

type Reason = Pick<Refusal, 'kind' | 'reason'>;

const lacking = (technique: Technique, host: Host): Reason => ({
  kind: 'technique',
  reason: `${technique.name} needs ${technique.requires ?? 'nothing'}, which the ${host.processor} of ${host.name} does not offer`,
});

function barrier(platform: Platform, workload: Workload): Reason | null {
  const { kernels, ownKernel } = platform.supports;
  const most = platform.limits.vcpusPerInstance?.value ?? Infinity;
  if (!kernels.includes(workload.guest.kernel))
    return {
      kind: 'kernel',
      reason: `${workload.name} needs a ${workload.guest.kernel} kernel; ${platform.name} runs ${kernels.join(' or ')}`,
    };
  if (workload.ownKernel && !ownKernel)
    return {
      kind: 'own-kernel',
      reason: `${workload.name} needs a kernel of its own; on ${platform.name} it would share one`,
    };
  if (workload.vcpus.value > most)
    return {
      kind: 'vcpus',
      reason: `${workload.name} needs ${workload.vcpus.value} processors; ${platform.name} gives an instance ${most}`,
    };
  return null;
}

/** Native processor time of one of today's machines, on a target host: cores by clock. */
const nativeCores = ({ load, source }: Scenario, host: Host): number =>
  (load * source.cores.value * source.clockGHz.value) / host.clockGHz.value;

function instanceOf(
  scenario: Scenario,
  platform: Platform,
  stages: readonly Mechanism[],
  host: Host,
  workload: Workload,
  index: number,
  share: number,
): Instance {
  const terms = overheadTerms(workload, stages, host);
  const slowdown = slowdownOf(terms);
  const native = nativeCores(scenario, host);
  const guest = platform.guest === 'shared' ? null : platform.guest === 'own' ? workload.guest : platform.guest;
  return {
    index,
    workload,
    share,
    guest,
    terms,
    slowdown,
    nativeCores: native,
    cores: native * slowdown + (platform.idleCores?.value ?? 0),
  };
}
