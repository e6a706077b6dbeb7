import type { Trial, Tried } from '../model/claim';
import type { Setting } from './axis';
import { benchOf } from './bench';
import { type Claim, isTested, type TestedClaim } from './claim';
import { outcomeOf, queryOf } from './judge';
import { rulingOf, settingsOf } from './try-claim';

/** Figures of both sides; empty where a scenario is silent. */
type Figures = readonly number[];

/** What is kept of a trial: all that only the engine can say. */
export interface Kept {
  readonly claim: string;
  readonly usual: Figures;
  readonly grid: readonly Figures[];
  readonly flips: readonly {
    readonly axis: string;
    readonly values: readonly string[];
    readonly here: Figures;
    readonly there: Figures;
  }[];
}

const figuresOf = (tried: Tried | null): Figures => tried?.figures ?? [];

export const keptOf = ({ claim, usual, grid, flips }: Trial): Kept => ({
  claim,
  usual: figuresOf(usual),
  grid: grid.map(figuresOf),
  flips: flips.map(({ axis, values, here, there }) => ({
    axis,
    values,
    here: figuresOf(here),
    there: figuresOf(there),
  })),
});

function triedFrom({ table, test }: TestedClaim, setting: Setting, [one, other]: Figures): Tried {
  const query = queryOf(benchOf(table), setting);
  if (one === undefined || other === undefined) return { query, outcome: 'silent', figures: null };
  return { query, outcome: outcomeOf(test.relation, [one, other]), figures: [one, other] };
}

/** The trial that was kept, without asking the engine. Throws when it is that of another claim. */
export function trialFrom(claim: Claim, kept: Kept): Trial {
  if (kept.claim !== claim.id) throw new Error(`the trial of "${kept.claim}" was kept in the place of "${claim.id}"`);
  if (!isTested(claim)) return { claim: claim.id, ruling: 'undecided', usual: null, grid: [], flips: [] };
  const settings = settingsOf(benchOf(claim.table).grid);
  const grid = kept.grid.map((figures, at) => triedFrom(claim, settings[at] ?? {}, figures));
  const flips = kept.flips.map(({ axis, values: [near = '', far = ''], here, there }) => ({
    axis,
    values: [near, far] as const,
    here: triedFrom(claim, { [axis]: near }, here),
    there: triedFrom(claim, { [axis]: far }, there),
  }));
  return {
    claim: claim.id,
    ruling: rulingOf(grid, flips.length),
    usual: triedFrom(claim, {}, kept.usual),
    grid,
    flips,
  };
}
