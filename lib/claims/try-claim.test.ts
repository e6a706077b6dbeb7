import { expect, test } from 'vitest';
import type { Flip } from '../model/claim';
import { parse, scenarioQuery } from '../query';
import { study } from '../study';
import { claims } from '.';
import { type NumberAxis, valueWords } from './axis';
import { benches, benchOf } from './bench';
import { isTested, type TestedClaim } from './claim';
import { flipsOf } from './flips';
import { asker, judge, outcomeOf, queryOf } from './judge';
import { keptOf } from './record';
import { cases } from './trials';
import kept from './trials.json';
import { tryClaim } from './try-claim';

const ask = asker();
const tested = claims.filter(isTested);
const trialOf = (claim: TestedClaim) => cases.find((each) => each.claim.id === claim.id)!.trial;

test('trials are those of today’s engine: npm run claims writes them anew', () => {
  expect(claims.map((claim) => keptOf(tryClaim(claim, ask)))).toEqual(kept);
}, 60_000);

test('a trial that was kept is the trial, queries and all', () => {
  for (const { claim, trial } of cases) expect(trial).toEqual(tryClaim(claim, ask));
}, 60_000);

test('rulings, with the scenarios of the range in which each claim holds', () => {
  const found = cases.map(({ claim, trial: { ruling, grid } }) => [
    claim.id,
    ruling,
    `${grid.filter(({ outcome }) => outcome === 'holds').length} of ${grid.length}`,
  ]);
  expect(found).toEqual([
    ['definition', 'when', '72 of 72'],
    ['what-is-virtualised', 'fails', '0 of 72'],
    ['operation', 'when', '0 of 72'],
    ['scalability', 'when', '6 of 72'],
    ['set-up', 'undecided', '0 of 0'],
    ['system-independence', 'when', '48 of 72'],
    ['speed', 'when', '36 of 72'],
    ['performance', 'when', '18 of 72'],
    ['security', 'fails', '0 of 72'],
    ['isolation', 'when', '48 of 64'],
    ['operating-system', 'when', '48 of 64'],
    ['boot', 'when', '34 of 64'],
    ['size', 'when', '8 of 64'],
    ['ready-made', 'undecided', '0 of 0'],
    ['moving', 'when', '64 of 64'],
    ['creating', 'when', '51 of 64'],
  ]);
});

/** A link read back as a reader of the workbench would: its own platforms, judged anew. */
function answerOf({ table, test: { measure, relation, against } }: TestedClaim, query: string) {
  const { scenario } = parse(query);
  const named = scenario.platforms.map(({ id }) => id);
  const cast = benchOf(table).casts.find(
    ({ first, second }) =>
      [...first, ...second].every((id) => named.includes(id)) &&
      named.filter((id) => id !== 'bare-metal').length === first.length + second.length,
  )!;
  const figures = (ids: readonly string[]) =>
    study(scenario)
      .platforms.filter(({ id }) => ids.includes(id))
      .map(measure.of);
  const [one, other] = [figures(cast.first), figures(against === 'second' ? cast.second : ['bare-metal'])];
  const low = relation.kind === 'less' || relation.kind === 'within';
  return outcomeOf(relation, low ? [Math.max(...one), Math.min(...other)] : [Math.min(...one), Math.max(...other)]);
}

test('both links of every flip give opposite answers when they are followed', () => {
  const flips = tested.flatMap((claim) => trialOf(claim).flips.map((flip) => [claim, flip] as const));
  expect(flips.length).toBe(39);
  for (const [claim, { axis, here, there }] of flips) {
    const [one, other] = [answerOf(claim, here.query), answerOf(claim, there.query)];
    expect([one, other], `${claim.id} along ${axis}`).toEqual([here.outcome, there.outcome]);
    expect(one === 'holds', `${claim.id} along ${axis}`).not.toBe(other === 'holds');
  }
}, 60_000);

const isBetween = (value: number, { values: [near, far] }: Flip, usual: number): boolean =>
  Number(far) > usual ? value >= usual && value <= Number(near) : value <= usual && value >= Number(near);

test('a coarse grid finds no flip that is nearer to the usual value, nor one where none was found', () => {
  const coarse: Record<string, number[]> = {
    n: [3, 9, 19, 29, 51, 72, 111, 200, 250],
    load: [3, 7, 9, 14, 20, 36, 55],
    tenants: [5, 7, 9],
  };
  for (const claim of tested) {
    const bench = benchOf(claim.table);
    const holdsUsually = trialOf(claim).usual?.outcome === 'holds';
    for (const axis of bench.axes.filter((each): each is NumberAxis => each.kind === 'number')) {
      const flips = trialOf(claim).flips.filter((flip) => flip.axis === axis.key);
      for (const value of coarse[axis.key] ?? []) {
        const sameSide = flips.filter(({ values }) => Number(values[1]) > axis.usual === value > axis.usual);
        if (!sameSide.every((flip) => isBetween(value, flip, axis.usual))) continue;
        const { outcome } = judge(claim, bench, { [axis.key]: String(value) }, ask);
        if (outcome !== 'silent') expect(outcome === 'holds', `${claim.id}, ${axis.key} ${value}`).toBe(holdsUsually);
      }
    }
  }
}, 60_000);

test('the two sides of a flip along a number are one step of the parameter apart', () => {
  for (const claim of tested)
    for (const { axis, values } of trialOf(claim).flips) {
      const found = benchOf(claim.table).axes.find(({ key }) => key === axis);
      if (found?.kind !== 'number') continue;
      expect(Math.abs(Number(values[1]) - Number(values[0]))).toBeCloseTo(found.step, 9);
    }
});

test('every query is canonical and asks only for what the workbench can be asked', () => {
  for (const bench of benches)
    for (const axis of bench.axes) {
      const texts = axis.kind === 'number' ? axis.walk.map(String) : axis.values.map(({ text }) => text);
      for (const text of texts) {
        const query = queryOf(bench, { [axis.key]: text });
        const state = parse(query);
        expect([state.issues, state.unknown]).toEqual([[], []]);
        expect(scenarioQuery(state.scenario)).toBe(query);
        expect(valueWords(axis, text)).not.toBe('');
      }
    }
});

test('a margin makes a tie of what differs by less', () => {
  expect(outcomeOf({ kind: 'less', margin: 0.05 }, [1, 1.04])).toBe('tie');
  expect(outcomeOf({ kind: 'less', margin: 0.05 }, [1, 1.06])).toBe('holds');
  expect(outcomeOf({ kind: 'less', margin: 0.05 }, [1.06, 1])).toBe('fails');
  expect(outcomeOf({ kind: 'more', margin: 0.05 }, [1.06, 1])).toBe('holds');
  expect(outcomeOf({ kind: 'more', margin: 0 }, [1, 1])).toBe('tie');
  expect(outcomeOf({ kind: 'within', margin: 0.05 }, [1.05, 1])).toBe('holds');
  expect(outcomeOf({ kind: 'within', margin: 0.05 }, [1.06, 1])).toBe('fails');
  expect(outcomeOf({ kind: 'apart', bound: 60 }, [60, 59])).toBe('holds');
  expect(outcomeOf({ kind: 'apart', bound: 60 }, [61, 60])).toBe('fails');
});

test('a flip of a known function is found at its very place, on both sides', () => {
  const axis: NumberAxis = {
    kind: 'number',
    key: 'n',
    name: 'n',
    unit: 'workloads',
    usual: 12,
    step: 1,
    walk: [1, 4, 12, 50, 200],
  };
  const at = (_: string, text: string) => {
    const value = Number(text);
    return {
      query: text,
      outcome: value > 7 && value < 137 ? ('holds' as const) : ('tie' as const),
      figures: null,
      provenance: null,
    };
  };
  expect(flipsOf([axis], at).map(({ values }) => values)).toEqual([
    ['8', '7'],
    ['136', '137'],
  ]);
});
