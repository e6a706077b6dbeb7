import type { Ruling, Trial, Tried } from '../model/claim';
import type { Setting } from './axis';
import { benchOf } from './bench';
import { type Claim, isTested } from './claim';
import { type At, flipsOf, walksOf } from './flips';
import { type Ask, asker, judge } from './judge';

/** Every combination of the values of a range, the last parameter turning fastest. */
export function settingsOf(grid: readonly (readonly [string, readonly string[]])[]): Setting[] {
  return grid.reduce<Setting[]>(
    (settings, [key, values]) => settings.flatMap((setting) => values.map((text) => ({ ...setting, [key]: text }))),
    [{}],
  );
}

/** Holds or fails only if it does so in every scenario that was tried, those of the flips included. */
export function rulingOf(grid: readonly Tried[], flips: number): Ruling {
  const heard = grid.filter(({ outcome }) => outcome !== 'silent');
  const holding = heard.filter(({ outcome }) => outcome === 'holds').length;
  if (flips > 0 || (holding > 0 && holding < heard.length)) return 'when';
  return holding > 0 ? 'holds' : 'fails';
}

/**
 * Tries a claim over the range of its table. Deterministic: the same engine and data give the same trial. One asker for several
 * claims lets them share scenarios. Up to about 200 studies for each table.
 */
export function tryClaim(claim: Claim, ask: Ask = asker()): Trial {
  if (!isTested(claim)) return { claim: claim.id, ruling: 'undecided', usual: null, grid: [], flips: [], walks: [] };
  const bench = benchOf(claim.table);
  const tried = (setting: Setting): Tried => judge(claim, bench, setting, ask);
  const grid = settingsOf(bench.grid).map(tried);
  const at: At = (key, text) => tried({ [key]: text });
  const flips = flipsOf(bench.axes, at);
  const walks = walksOf(bench.axes, flips, at);
  return { claim: claim.id, ruling: rulingOf(grid, flips.length), usual: tried({}), grid, flips, walks };
}
