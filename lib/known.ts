import { comparisonOf } from './comparison';
import { sourceOf } from './evidence';
import { MISS } from './experiments/why';
import { measurables } from './model/experiment';
import type { Askable, Asked, Known, Neighbour } from './model/known';
import type { Platform } from './model/platform';
import type { PlatformResult } from './model/result';
import type { Scenario } from './model/scenario';
import { type Candidate, drawnAt, type Near, near } from './near';
import { densities } from './near/densities';
import { mostlyOf } from './near/mostly';
import { footingOf, readingOf, spreadOf } from './near/reading';

function settingOf({ count, mix, hosts: [target], cache }: Scenario): string {
  const work = mix.length === 1 ? `${mix[0]?.workload.name}` : `a mix of ${mix.length} workloads`;
  const machine = target ? ` on ${target.host.name} of ${target.host.year}` : '';
  return `${count} ${count === 1 ? 'instance' : 'instances'} of ${work}${machine}, images ${cache}`;
}

function askedOf(askable: Askable, platform: Platform, scenario: Scenario, result: PlatformResult): Asked {
  return {
    quantity: askable.id,
    name: askable.name,
    unit: askable.unit,
    platform: platform.id,
    platformName: platform.name,
    kind: platform.family,
    predicted: readingOf(result, askable.id),
    spread: spreadOf(result, askable.id),
    setting: settingOf(scenario),
    provenance: footingOf(result, askable.id),
  };
}

function neighbourOf({ experiment, row, distance, same, differs }: Near): Neighbour {
  const comparison = comparisonOf(experiment, row);
  const { title, url } = sourceOf(row.source);
  const { published, predicted } = comparison;
  return {
    ...comparison,
    measured: measurables.find(({ id }) => id === row.quantity)?.name ?? row.quantity,
    distance,
    same,
    differs,
    drawn: {
      published: drawnAt(row, published),
      predicted: predicted === null || predicted <= 0 ? null : drawnAt(row, predicted),
    },
    title,
    url,
    listed: true,
  };
}

function rangeOf(
  { platform, near: [first] }: { platform: string } & Pick<Askable, 'near'>,
  all: readonly Neighbour[],
): Known['range'] {
  const alike = all.filter((each) => each.platform === platform && each.quantity === first);
  const values = alike.map(({ drawn }) => drawn.published);
  return values.length < 2 ? null : { low: Math.min(...values), high: Math.max(...values), rows: values.length };
}

/** How far off the model is on all rows that are shown, those that it misses included, and which it misses most. */
function missesOf(all: readonly Neighbour[]): string {
  const said = all
    .flatMap(({ id, error }) => (error === null || !Number.isFinite(error) ? [] : [{ id, miss: Math.abs(error) }]))
    .toSorted((a, b) => b.miss - a.miss);
  const [worst] = said;
  if (!worst) return all.some(({ listed }) => listed) ? ' The model can be asked for none of them.' : '';
  const missed = said.filter(({ miss }) => miss > MISS).length;
  const which = said.length === all.length ? 'them' : `the ${said.length} that it can be asked for`;
  return ` The model’s prediction of ${which} is off by a factor of ${Math.exp(worst.miss).toFixed(2)} at most (${worst.id})${missed > 1 ? `, and of ${missed} by more than ${Math.exp(MISS).toFixed(2)}` : ''}.`;
}

function findingOf({ id, silent, name }: Askable, platform: Platform, all: readonly Neighbour[]): string {
  if (silent) return silent;
  if (platform.family === 'bare-metal' && /^slowdown$|^latency/.test(id))
    return 'Native execution is what all others are measured against: the figure holds by definition.';
  if (all.length === 0)
    return `Nothing was published near this: no measurement of ${name} on ${platform.name}, nor on a platform of its family or with its techniques.`;
  const own = all.filter((each) => each.platform === platform.id);
  const sources = new Set(all.map(({ source }) => source)).size;
  const from = `${sources} ${sources === 1 ? 'source' : 'sources'}`;
  if (own.length === 0)
    return `Nothing was published of ${name} on ${platform.name} itself. The nearest are ${all.length} ${all.length === 1 ? 'row' : 'rows'} of other platforms, from ${from}.${missesOf(all)}`;
  return `${own.length} of the ${all.length} nearest rows measured ${platform.name}; they come from ${from}.${missesOf(all)}`;
}

/** The published figures nearest to a figure of a result, with what the model says of each; or that there are none. */
export function knownOf(
  askable: Askable,
  platform: Platform,
  scenario: Scenario,
  result: PlatformResult,
  candidates: readonly Candidate[],
): Known {
  const neighbours =
    askable.id === 'density' ? densities(platform) : near(askable, platform, scenario, candidates).map(neighbourOf);
  return {
    asked: askedOf(askable, platform, scenario, result),
    neighbours,
    range: rangeOf({ platform: platform.id, near: askable.near }, neighbours),
    mostly: mostlyOf(result, askable.id),
    finding: findingOf(askable, platform, neighbours),
  };
}
