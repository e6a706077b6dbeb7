import type { ClaimStrip, Trial } from '../model/claim';
import { type Bench, benchOf } from './bench';
import type { TestedClaim } from './claim';
import { settingsOf } from './try-claim';
import { countsWords, figureWords, rulingWords, settingWords, shortWords, sidesOf, textWords } from './words';

/** The groups of columns: one for each pair of the two parameters between that of the rows and that of the columns. */
function groupsOf(bench: Bench): ClaimStrip['groups'] {
  const [, over, name, columns] = bench.grid;
  if (!over || !name || !columns)
    throw new Error(`bench ${bench.table} has ${bench.grid.length} parameters, asked for four`);
  return settingsOf([over, name]).map((setting) => ({
    over: shortWords(bench, over[0], setting[over[0]] ?? ''),
    name: shortWords(bench, name[0], setting[name[0]] ?? ''),
    columns: columns[1],
  }));
}

/** Both figures with the names of their sides. */
export function figuresWords(claim: TestedClaim, figures: readonly [number, number] | null): string {
  if (figures === null) return 'a side does not carry all workloads';
  const sides = sidesOf(claim);
  return figures.map((figure, side) => `${sides[side]}: ${figureWords(claim.test.measure, figure)}`).join(', ');
}

/** The range of a claim as a picture wants it. */
export function stripOf(claim: TestedClaim, trial: Trial): ClaimStrip {
  const bench = benchOf(claim.table);
  const [rowKey, rowTexts] = bench.grid[0] ?? ['', []];
  const settings = settingsOf(bench.grid);
  return {
    claim: claim.id,
    title: claim.criterion,
    finding: trial.ruling === 'when' ? countsWords(trial) : `${rulingWords[trial.ruling]}. ${countsWords(trial)}`,
    rows: rowTexts.map((text) => textWords(bench, rowKey, text)),
    groups: groupsOf(bench),
    unit: 'workloads',
    sides: sidesOf(claim),
    figureUnit: ['x', '1'].includes(claim.test.measure.unit) ? '' : claim.test.measure.unit,
    cells: trial.grid.map(({ outcome, figures, provenance }, at) => ({
      outcome,
      words: settingWords(bench, settings[at] ?? {}),
      told: figuresWords(claim, figures),
      figures,
      provenance,
    })),
  };
}
