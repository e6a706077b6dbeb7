import { hosts } from '../hosts';
import type { ExperimentRow, Other } from '../model/experiment';
import { type Platform, phases } from '../model/platform';
import type { Scenario } from '../model/scenario';
import { subsystems, type Technique } from '../model/technique';
import { techniques } from '../techniques';

/** How far a row is from a scenario in one respect, and the words for it. */
export interface Term {
  readonly distance: number;
  readonly same: string | null;
  readonly differs: string | null;
}

const nothing: Term = { distance: 0, same: null, differs: null };

const nameOf = (thing: string | Other): string => (typeof thing === 'string' ? thing : thing.other);

const counted = (n: number): string => `${n} ${n === 1 ? 'instance' : 'instances'}`;

type Ways = Partial<Record<Technique['subsystem'], string>>;

/** The first technique of each subsystem, with those that are put in its place. */
function waysOf({ stages: [outer] }: Platform, instead: Ways): Ways {
  return { ...Object.fromEntries(subsystems.map((each) => [each, outer?.[each][0]?.id])), ...instead };
}

const shareOf = (one: Ways, other: Ways): number =>
  subsystems.filter((each) => one[each] !== other[each]).length / subsystems.length;

/**
 * Platform: 0 for the same, 100 for another of its family, 150 for one of another family that shares half of the techniques or more, each
 * and 50 times the share of subsystems that are served otherwise; null for all others, which are not near.
 */
export function platformApart(asked: Platform, found: Platform, instead: Ways): Term | null {
  if (found === asked) return { distance: 0, same: 'same platform', differs: null };
  const share =
    asked.stages.length > 0 && found.stages.length > 0 ? shareOf(waysOf(asked, {}), waysOf(found, instead)) : 1;
  const kin = found.family === asked.family;
  if (!kin && share > 0.5) return null;
  const how = kin
    ? 'of the same family'
    : `which shares ${Math.round((1 - share) * subsystems.length)} of its ${subsystems.length} techniques`;
  return {
    distance: (kin ? 100 : 150) + 50 * share,
    same: null,
    differs: `${found.name} rather than ${asked.name}, ${how}`,
  };
}

/** Techniques: 20 times the share of subsystems that the row serves otherwise than the scenario would. */
export function techniquesApart(asked: Platform, scenario: Scenario, instead: Ways): Term {
  const chosen = Object.fromEntries(scenario.techniques.map(({ subsystem, id }) => [subsystem, id]));
  const [here, there] = [waysOf(asked, chosen), waysOf(asked, instead)];
  const other = subsystems.filter((each) => here[each] !== there[each]);
  if (asked.stages.length === 0 || other.length === 0) return nothing;
  const spoken = (wanted: string | undefined) => techniques.find(({ id }) => id === wanted)?.name ?? 'nothing';
  const words = other.map((each) => `${spoken(there[each])} rather than ${spoken(here[each])}`);
  return { distance: (20 * other.length) / subsystems.length, same: null, differs: words.join(', ') };
}

/** Workload: 0 for one of the mix, 4 for one with the same guest system, 8 for any other. */
export function workloadApart({ mix }: Scenario, { workload }: ExperimentRow, guest: string): Term {
  const own = mix.map(({ workload: each }) => each.id);
  if (typeof workload === 'string' && own.includes(workload))
    return { distance: 0, same: 'same workload', differs: null };
  const here = own.length === 1 ? `${mix[0]?.workload.name}` : 'your mix';
  const like = mix.some(({ workload: each }) => each.guest.id === guest);
  return { distance: like ? 4 : 8, same: null, differs: `“${nameOf(workload)}” rather than ${here}` };
}

/** Processor: half a point for each year between the machines, ten years at most; a machine that is not in the catalogue has the year of its publication. */
export function machineApart({ hosts: [target] }: Scenario, { host }: ExperimentRow, year: number | null): Term {
  if (!target) return nothing;
  const known = typeof host === 'string' ? hosts.find(({ id }) => id === host) : undefined;
  if (known && known.id === target.host.id) return { distance: 0, same: 'same machine', differs: null };
  const when = known?.year ?? year;
  const here = `${target.host.name} of ${target.host.year}`;
  const there = known ? `${known.name} of ${known.year}` : `a machine published in ${year ?? 'no known year'}`;
  const years = when === null ? 10 : Math.min(10, Math.abs(when - target.host.year));
  return { distance: 0.5 + years / 2, same: null, differs: `${there} rather than ${here}` };
}

/** Whether a figure is of starts, which how many of them there are at once decides. */
const ofStarts = (quantity: string): boolean => /^boot-|^makespan$/.test(quantity);

/** Crowd: two points for each power of ten between the numbers of instances; of starts, ten for each between those that are in flight at once. */
export function crowdApart(scenario: Scenario, row: ExperimentRow): Term {
  const { count } = scenario;
  const { instances = 1, quantity } = row;
  if (ofStarts(quantity)) return flightApart(scenario, row);
  if (instances === count) return { distance: 0, same: counted(count), differs: null };
  return {
    distance: 2 * Math.abs(Math.log10(instances / count)),
    same: null,
    differs: `${counted(instances)} rather than ${count}`,
  };
}

const atOnce = (n: number): string => (n === 1 ? 'one at a time' : `${n} at once`);

/** Starts wait for each other, so those in flight count and not how often that was repeated: 500 runs one by one are one at a time. */
function flightApart({ count }: Scenario, { instances = 1, concurrency = instances }: ExperimentRow): Term {
  const together = Math.min(concurrency, instances);
  if (together === count) return { distance: 0, same: atOnce(count), differs: null };
  return {
    distance: 10 * Math.abs(Math.log10(together / count)),
    same: null,
    differs: `${atOnce(together)} rather than ${atOnce(count)}`,
  };
}

/** Clock: two points for each phase of a start that the row did not see. */
export function clockApart({ clock, without = [], quantity }: ExperimentRow): Term {
  if (!ofStarts(quantity) || (!clock && without.length === 0)) return nothing;
  const place = (wanted: string) => phases.findIndex(({ id }) => id === wanted);
  const [from, to] = [clock?.from ?? 'control', clock?.to ?? 'application'];
  const unseen = phases.filter(({ id }, at) => at < place(from) || at > place(to) || without.includes(id));
  const spoken = (wanted: string) => phases.find(({ id }) => id === wanted)?.name ?? wanted;
  const span = from === to ? `clock on the ${spoken(from)} alone` : `clock from ${spoken(from)} to ${spoken(to)}`;
  const lacking = without.length > 0 ? `, without ${without.map(spoken).join(', ')}` : '';
  if (unseen.length === 0) return nothing;
  return { distance: 2 * unseen.length, same: null, differs: `${span}${lacking}` };
}

/** Images: three points where one had them on the host and the other had not. */
export function cacheApart({ cache: here }: Scenario, { cache = 'warm', quantity }: ExperimentRow): Term {
  if (cache === here || !ofStarts(quantity)) return nothing;
  return { distance: 3, same: null, differs: `images ${cache} rather than ${here}` };
}

/** Baseline: fifteen points for a ratio that is not one over the bare machine. */
export function baselineApart({ baseline, quantity }: ExperimentRow): Term {
  if (!baseline || (quantity !== 'slowdown' && quantity !== 'throughput-ratio')) return nothing;
  const { value, ...setting } = baseline;
  if (Object.keys(setting).length === 0 || setting.platform === 'bare-metal') return nothing;
  const over = setting.platform === undefined ? 'itself in another setting' : nameOf(setting.platform);
  return { distance: 15, same: null, differs: `over ${over} rather than the bare machine` };
}
