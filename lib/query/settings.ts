import type { Scenario } from '../model/scenario';
import { parameters } from '../parameters';
import { work } from '../parameters/estate';
import { hosts } from '../parameters/hosts';
import { rate } from '../parameters/start';
import { listText } from './list';
import { rounded } from './number';

/** The value of every parameter as text, by key: what the controls show. */
export type Settings = Readonly<Record<string, string>>;

const ids = (members: readonly { readonly id: string }[]): string => members.map(({ id }) => id).join('~');

/** A scenario as settings: objects become ids. Reading them gives the scenario again. */
export const settingsOf = (scenario: Scenario): Settings => ({
  n: String(scenario.count),
  work: listText(
    work,
    scenario.mix.map(({ workload, weight }) => ({ id: workload.id, amount: weight })),
  ),
  load: String(rounded(scenario.load * 100)),
  from: scenario.source.id,
  hosts: listText(
    hosts,
    scenario.hosts.map(({ host, limit }) => ({ id: host.id, amount: limit })),
  ),
  mem: String((scenario.hostMemoryMiB ?? 0) / 1024),
  on: ids(scenario.platforms),
  policy: scenario.policy.id,
  ocpu: String(scenario.overcommit.cpu),
  omem: String(scenario.overcommit.memory),
  spare: String(scenario.spareHosts),
  cache: scenario.cache,
  share: scenario.sharing,
  start: scenario.arrival.pattern,
  rate: String(scenario.arrival.pattern === 'ramp' ? scenario.arrival.perSecond : rate.usual),
  tenants: String(scenario.tenants),
  nodes: String(scenario.nodesPerHost),
  tech: ids(scenario.techniques),
  seed: String(scenario.seed),
});

/** The usual value of every parameter as text, by key. */
export const usualSettings: Settings = Object.fromEntries(parameters.map(({ key, usual }) => [key, String(usual)]));
