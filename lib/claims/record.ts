import type { Trial, Tried } from '../model/claim';
import { grades, type Provenance } from '../model/evidence';
import type { Setting } from './axis';
import { benchOf } from './bench';
import { type Claim, isTested, type TestedClaim } from './claim';
import { outcomeOf, queryOf } from './judge';
import { rulingOf, settingsOf } from './try-claim';

/** Figures of both sides, then the place of what they rest on in `rests`, if anywhere; empty where a scenario is silent. */
type Figures = readonly number[];

/** What is kept of a trial: all that only the engine can say. */
export interface Kept {
  readonly claim: string;
  readonly rests: readonly { readonly grade: string; readonly sources: readonly string[] }[];
  readonly usual: Figures;
  readonly grid: readonly Figures[];
  readonly flips: readonly {
    readonly axis: string;
    readonly values: readonly string[];
    readonly here: Figures;
    readonly there: Figures;
  }[];
  readonly walks: readonly {
    readonly axis: string;
    readonly values: readonly number[];
    readonly tried: readonly Figures[];
  }[];
}

/** Keeps each provenance once. */
function shelf() {
  const rests: Provenance[] = [];
  const known = new Map<string, number>();
  const place = (provenance: Provenance): number => {
    const key = JSON.stringify(provenance);
    const at = known.get(key) ?? rests.push(provenance) - 1;
    known.set(key, at);
    return at;
  };
  const figuresOf = (tried: Tried | null): Figures => [
    ...(tried?.figures ?? []),
    ...(tried?.provenance ? [place(tried.provenance)] : []),
  ];
  return { rests, figuresOf };
}

export function keptOf({ claim, usual, grid, flips, walks }: Trial): Kept {
  const { rests, figuresOf } = shelf();
  return {
    claim,
    rests,
    usual: figuresOf(usual),
    grid: grid.map(figuresOf),
    flips: flips.map(({ axis, values, here, there }) => ({
      axis,
      values,
      here: figuresOf(here),
      there: figuresOf(there),
    })),
    walks: walks.map(({ axis, values, tried }) => ({ axis, values, tried: tried.map(figuresOf) })),
  };
}

function provenanceAt({ claim, rests }: Kept, at: number | undefined): Provenance | null {
  if (at === undefined) return null;
  const found = rests[at];
  const grade = grades.find((each) => each === found?.grade);
  if (!found || !grade) throw new Error(`the trial of "${claim}" rests on place ${at} of ${rests.length}`);
  return { grade, sources: found.sources };
}

function triedFrom({ table, test }: TestedClaim, kept: Kept, setting: Setting, [one, other, at]: Figures): Tried {
  const query = queryOf(benchOf(table), setting);
  if (one === undefined || other === undefined) return { query, outcome: 'silent', figures: null, provenance: null };
  const outcome = outcomeOf(test.relation, [one, other]);
  return { query, outcome, figures: [one, other], provenance: provenanceAt(kept, at) };
}

/** The trial that was kept, without asking the engine. Throws when it is that of another claim. */
export function trialFrom(claim: Claim, kept: Kept): Trial {
  if (kept.claim !== claim.id) throw new Error(`the trial of "${kept.claim}" was kept in the place of "${claim.id}"`);
  if (!isTested(claim)) return { claim: claim.id, ruling: 'undecided', usual: null, grid: [], flips: [], walks: [] };
  const settings = settingsOf(benchOf(claim.table).grid);
  const grid = kept.grid.map((figures, at) => triedFrom(claim, kept, settings[at] ?? {}, figures));
  const flips = kept.flips.map(({ axis, values: [near = '', far = ''], here, there }) => ({
    axis,
    values: [near, far] as const,
    here: triedFrom(claim, kept, { [axis]: near }, here),
    there: triedFrom(claim, kept, { [axis]: far }, there),
  }));
  const walks = kept.walks.map(({ axis, values, tried }) => ({
    axis,
    values,
    tried: tried.map((figures, at) => triedFrom(claim, kept, { [axis]: String(values[at]) }, figures)),
  }));
  const usual = triedFrom(claim, kept, {}, kept.usual);
  return { claim: claim.id, ruling: rulingOf(grid, flips.length), usual, grid, flips, walks };
}
