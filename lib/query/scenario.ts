import { policies } from '../engine/placement/policies';
import { hosts as machines } from '../hosts';
import { imageStore } from '../hosts/image-store';
import type { Host } from '../model/host';
import type { Platform } from '../model/platform';
import type { Scenario } from '../model/scenario';
import type { Technique } from '../model/technique';
import { count, from, load, tenants, work } from '../parameters/estate';
import { hosts, memory, spare } from '../parameters/hosts';
import { seed, tech } from '../parameters/model';
import { nodes, on, overcommitCpu, overcommitMemory, policy, share } from '../parameters/placement';
import { cache, rate, start } from '../parameters/start';
import { platforms } from '../platforms';
import { techniques } from '../techniques';
import { workloads } from '../workloads';
import { usualEntries } from './list';
import type { Reader } from './reader';

/** Most workloads times platforms that are simulated in one go. */
export const workBound = 1_200_000;

function member<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`"${id}" is not in the catalogue`);
  return found;
}

/** Ids become objects here and nowhere else. What is not allowed is left with the reader, and replaced. */
export function scenarioOf(read: Reader): Scenario {
  const wanted = read.number(count);
  const gibibytes = read.number(memory);
  return {
    count: wanted,
    mix: read.list(work).map(({ id, amount }) => ({ workload: member(workloads, id), weight: amount ?? 1 })),
    load: read.number(load) / 100,
    source: member(machines, read.choice(from)),
    hosts: hostsOf(read),
    hostMemoryMiB: gibibytes === 0 ? null : gibibytes * 1024,
    platforms: platformsOf(read, wanted),
    policy: member(policies, read.choice(policy)),
    overcommit: { cpu: read.number(overcommitCpu), memory: read.number(overcommitMemory) },
    spareHosts: read.number(spare),
    cache: read.choice(cache) === 'cold' ? 'cold' : 'warm',
    imageStore,
    sharing: read.choice(share) === 'pages' ? 'pages' : 'none',
    arrival: arrivalOf(read),
    tenants: read.number(tenants),
    nodesPerHost: read.number(nodes),
    techniques: techniquesOf(read),
    seed: read.number(seed),
  };
}

function hostsOf(read: Reader): readonly { readonly host: Host; readonly limit: number | null }[] {
  const entries = read.list(hosts);
  const endless = entries.slice(0, -1).filter(({ amount }) => amount === null);
  for (const { id } of endless) read.refuse(hosts.key, id, 'a *limit on every host but the last');
  const sound = endless.length === 0 ? entries : usualEntries(hosts);
  return sound.map(({ id, amount }) => ({ host: member(machines, id), limit: amount }));
}

function platformsOf(read: Reader, wanted: number): readonly Platform[] {
  const entries = read.list(on);
  const most = Math.floor(workBound / wanted);
  const value = `${wanted} workloads on ${entries.length} platforms`;
  if (entries.length > most) read.refuse(on.key, value, `workloads times platforms up to ${workBound}`);
  return entries.slice(0, most).map(({ id }) => member(platforms, id));
}

function arrivalOf(read: Reader): Scenario['arrival'] {
  const perSecond = read.number(rate);
  return read.choice(start) === 'ramp' ? { pattern: 'ramp', perSecond } : { pattern: 'storm' };
}

function techniquesOf(read: Reader): readonly Technique[] {
  const wanted = read.list(tech).map(({ id }) => member(techniques, id));
  const first = (each: Technique) => wanted.find(({ subsystem }) => subsystem === each.subsystem) === each;
  for (const each of wanted.filter((technique) => !first(technique))) {
    read.refuse(tech.key, each.id, `one technique for the subsystem ${each.subsystem}`);
  }
  return wanted.filter(first);
}
