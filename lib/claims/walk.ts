import type { ClaimWalk, Flip, Trial, Walk } from '../model/claim';
import { valueWords } from './axis';
import { benchOf } from './bench';
import type { TestedClaim } from './claim';
import { axisOf, farWords, figureWords, sidesOf } from './words';

const families = {
  'type1-type2': ['type1', 'type2'],
  'vm-container': ['hybrid', 'container'],
} as const;

/** "True with 12 workloads, false from 15 workloads on." */
function findingOf(claim: TestedClaim, trial: Trial, flips: readonly Flip[]): string {
  const bench = benchOf(claim.table);
  const holds = trial.usual?.outcome === 'holds';
  const usual = valueWords(axisOf(bench, flips[0]?.axis ?? ''), '');
  const far = flips.map((flip) => farWords(bench, flip, trial)).join(' and ');
  return `${holds ? 'True' : 'False'} with ${usual}, ${holds ? 'false' : 'true'} ${far}.`;
}

/** A walk of a claim as a picture wants it. */
export function walkOf(claim: TestedClaim, trial: Trial, { axis: key, values, tried }: Walk): ClaimWalk {
  const bench = benchOf(claim.table);
  const axis = axisOf(bench, key);
  const flips = trial.flips.filter((flip) => flip.axis === key);
  const { measure, relation, against } = claim.test;
  const [first, second] = families[claim.table];
  return {
    claim: claim.id,
    title: axis.name,
    finding: findingOf(claim, trial, flips),
    sides: sidesOf(claim),
    families: [first, against === 'second' ? second : 'bare-metal'],
    measure: measure.name,
    unit: measure.unit,
    bound: relation.kind === 'apart' ? relation.bound : null,
    points: tried.flatMap(({ outcome, figures, provenance }, at) => {
      const value = values[at] ?? 0;
      if (figures === null) return [];
      const told = [figureWords(measure, figures[0]), figureWords(measure, figures[1])] as const;
      return [{ value, words: valueWords(axis, String(value)), outcome, figures, told, provenance }];
    }),
    turns: flips.map((flip) => ({
      between: [Number(flip.values[0]), Number(flip.values[1])],
      words: farWords(bench, flip, trial),
    })),
  };
}
