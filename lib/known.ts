import { comparisonOf } from './comparison';
import { sourceOf } from './evidence';
import { measurables } from './model/experiment';
import type { Askable, Asked, Known, Neighbour } from './model/known';
import type { Platform } from './model/platform';
import type { PlatformResult } from './model/result';
import type { Scenario } from './model/scenario';
import { type Candidate, drawnAt, type Near, near } from './near';
import { densities } from './near/densities';
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
    return `Nothing was published of ${name} on ${platform.name} itself. The nearest are ${all.length} ${all.length === 1 ? 'row' : 'rows'} of other platforms, from ${from}.`;
  const said = own.flatMap(({ error }) => (error === null ? [] : [Math.abs(error)]));
  const within =
    said.length > 0
      ? ` The model’s prediction of them is off by a factor of ${Math.exp(Math.max(...said)).toFixed(2)} at most.`
      : '';
  return `${own.length} of the ${all.length} nearest rows measured ${platform.name}; they come from ${from}.${Number.isFinite(Math.max(...said)) ? within : ''}`;
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
    finding: findingOf(askable, platform, neighbours),
  };
}
