import { knownOf } from '../../lib/known';
import type { Issue } from '../../lib/model/issue';
import type { Known } from '../../lib/model/known';
import type { Scenario } from '../../lib/model/scenario';
import { askables } from '../../lib/near/askables';
import { platforms } from '../../lib/platforms';
import { candidates } from './experiments';
import { resultOf } from './studies';

/** What is doubted: a quantity of a platform. */
export interface Doubt {
  readonly platform: string;
  readonly quantity: string;
}

const one = <T extends { readonly id: string }>(members: readonly T[], field: string, id: string): readonly Issue[] =>
  members.some((each) => each.id === id)
    ? []
    : [{ field, value: id, allowed: `one of ${members.map((each) => each.id).join(', ')}` }];

/** What is wrong with a doubt. */
export const faultsOf = ({ platform, quantity }: Doubt): readonly Issue[] => [
  ...one(platforms, 'platform', platform),
  ...one(askables, 'quantity', quantity),
];

/** What was published near a figure of a scenario, which need not show the platform; null when its study takes too long now. The doubt must be without fault. */
export async function known(
  { platform: id, quantity }: Doubt,
  scenario: Scenario,
  signal?: AbortSignal,
): Promise<Known | null> {
  const platform = platforms.find((each) => each.id === id);
  const askable = askables.find((each) => each.id === quantity);
  if (!platform || !askable) throw new Error(`there is no ${quantity} of ${id}`);
  const shown = scenario.platforms.includes(platform) ? scenario : { ...scenario, platforms: [platform] };
  const result = (await resultOf(shown, signal))?.platforms.find((each) => each.id === id);
  return result ? knownOf(askable, platform, scenario, result, candidates()) : null;
}
