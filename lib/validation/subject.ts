import { withAgent } from '../engine/agent';
import { type Estate, estateOf, type Instance } from '../engine/estate';
import { guestMemoryMiB } from '../engine/footprint';
import { policies } from '../engine/placement/policies';
import { hosts } from '../hosts';
import { imageStore } from '../hosts/image-store';
import type { Experiment, ExperimentRow, Setting } from '../model/experiment';
import type { Host } from '../model/host';
import type { Platform, Stage } from '../model/platform';
import type { Policy } from '../model/policy';
import type { Scenario } from '../model/scenario';
import { subsystems, type Technique } from '../model/technique';
import type { Workload } from '../model/workload';
import { platforms } from '../platforms';
import { agents } from '../platforms/agents';
import { techniques } from '../techniques';
import { workloads } from '../workloads';
import { platformSeen, workloadSeen } from './clock';
import { inexpressible } from './inexpressible';
import { hostOf, workloadOf } from './stated';

/** A row brought before the engine: the estate of one host that carries nothing but its instances. */
export interface Subject {
  readonly row: ExperimentRow;
  readonly host: Host;
  readonly platform: Platform;
  readonly estate: Estate;
  readonly instance: Instance;
  readonly instances: number;
}

/** The subject of a row, in its own setting or in that of its baseline. Ends as inexpressible when the model does not know what was run. */
export function subjectOf(experiment: Experiment, row: ExperimentRow, setting: Partial<Setting> = {}): Subject {
  // Another platform does not inherit techniques.
  const run = { ...row, ...(setting.platform === undefined ? {} : { techniques: {} }), ...setting };
  const host = hostFor(experiment, row);
  const workload = workloadFor(experiment, row);
  const platform = platformFor(run, host);
  const bare = scenarioOf(run, host, platform, workload);
  const first = subjectIn(bare, run, host, platform);
  if (row.guestMemoryMiB === undefined) return first;
  if (row.idle) return given(first, row.guestMemoryMiB);
  const filled = filling(workload, first, row.guestMemoryMiB);
  return subjectIn({ ...bare, mix: [{ workload: filled, weight: 1 }] }, run, host, platform);
}

function hostFor({ hosts: stated }: Experiment, { host, source }: ExperimentRow): Host {
  if (typeof host !== 'string') inexpressible(`the host is not known: ${host.other}`);
  const own = stated?.[host];
  return own ? hostOf(host, own, source) : (hosts.find(({ id }) => id === host) as Host);
}

function workloadFor({ workloads: stated }: Experiment, { workload, source }: ExperimentRow): Workload {
  if (typeof workload !== 'string') inexpressible(`the events of the workload are not known: ${workload.other}`);
  const own = stated?.[workload];
  return own ? workloadOf(workload, own, source) : (workloads.find(({ id }) => id === workload) as Workload);
}

/** Starts in flight at once on a host: a closed loop of so many is taken as bursts of so many. */
export const togetherIn = ({ concurrency, instances = 1 }: ExperimentRow): number =>
  Math.min(concurrency ?? instances, instances);

function platformFor(row: ExperimentRow, host: Host): Platform {
  const agent = agents.find(({ id }) => id === row.agent);
  const platform = withoutAgent(row, host);
  return agent ? withAgent(platform, agent, togetherIn(row)) : platform;
}

function withoutAgent(row: ExperimentRow, host: Host): Platform {
  const { platform: name, techniques: instead = {} } = row;
  if (typeof name !== 'string') inexpressible(`the platform is not in the catalogue: ${name.other}`);
  const found = platforms.find(({ id }) => id === name) as Platform;
  const platform = platformSeen(found, row);
  const [outer, ...inner] = platform.stages;
  if (!outer) return platform;
  const chosen = subsystems.map((subsystem) => {
    const technique = techniques.find(({ id }) => id === instead[subsystem]);
    return [subsystem, technique ? [technique] : outer[subsystem]] as const;
  });
  const stages = [Object.fromEntries(chosen) as unknown as Stage, ...inner];
  for (const stage of stages) for (const subsystem of subsystems) mayExit(stage[subsystem], host);
  return { ...platform, stages };
}

/** The engine cannot cost an exit on a processor whose round trip is not known. */
function mayExit(candidates: readonly Technique[], host: Host): void {
  const used = candidates.find(({ requires }) => requires === undefined || host.features.includes(requires));
  if (used && !host.exitCycles && used.costs.some(({ exits }) => exits))
    inexpressible(`${used.name} exits, and the round trip of an exit on ${host.name} is not known`);
}

function scenarioOf(row: ExperimentRow, host: Host, platform: Platform, workload: Workload): Scenario {
  const instances = row.instances ?? 1;
  const asked = row.cores ?? (row.quantity.endsWith('ratio') ? workload.vcpus.value : 0);
  return {
    count: instances,
    mix: [{ workload: workloadSeen(workload, row), weight: 1 }],
    load: asked / host.cores.value,
    source: host,
    hosts: [{ host, limit: null }],
    hostMemoryMiB: null,
    platforms: [platform],
    policy: policies[0] as Policy,
    overcommit: { cpu: 1, memory: 1 },
    spareHosts: 0,
    cache: row.cache ?? 'warm',
    imageStore,
    sharing: row.sharing ?? 'none',
    arrival: { pattern: 'storm' },
    tenants: 1,
    nodesPerHost: 1,
    techniques: [],
    seed: 1,
  };
}

function subjectIn(scenario: Scenario, row: ExperimentRow, host: Host, platform: Platform): Subject {
  const estate = estateOf(scenario, platform);
  const [instance] = estate.instances;
  if (!instance) inexpressible(estate.barred[0]?.reason ?? 'nothing can be run');
  return { row, host, platform, estate, instance, instances: scenario.count };
}

/** The subject in a guest that was given so much memory and does not fill it. */
function given(subject: Subject, givenMiB: number): Subject {
  const instance = { ...subject.instance, givenMiB };
  return { ...subject, instance, estate: { ...subject.estate, instances: [instance] } };
}

/** The workload with as much memory as fills a guest of a given size. */
function filling(workload: Workload, { platform, instance }: Subject, guestMiB: number): Workload {
  if (!instance.guest) inexpressible(`${platform.name} gives its instances no memory of their own`);
  const system = guestMemoryMiB(platform, instance) - instance.workload.memoryMiB.value;
  if (system > guestMiB)
    inexpressible(`${instance.guest.name} takes ${Math.round(system)} MiB, more than the ${guestMiB} MiB of the guest`);
  const { workload: seen } = instance;
  return { ...seen, memoryMiB: { ...workload.memoryMiB, value: guestMiB - system } };
}
