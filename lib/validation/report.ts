import type { Score, Scores, Validation, Verdict } from '../model/experiment';

const figures = (value: number): string => (value === 0 ? '0' : String(Number(value.toPrecision(4))));

const ratio = (value: number | null): string => (value === null ? '-' : value.toFixed(2));

function rowLine({ id, quantity, platform, use, unit, published, predicted, error, reason }: Verdict): string {
  const head = `${use.padEnd(5)} ${id.padEnd(27)} ${(platform ?? 'none').padEnd(22)} ${quantity.padEnd(19)}`;
  if (predicted === null || error === null) return `${head} not expressible: ${reason}`;
  const sign = error < 0 ? '-' : '+';
  return `${head} ${figures(published).padStart(9)} ${figures(predicted).padStart(9)} ${unit.padEnd(5)} ${sign}${Math.abs(error).toFixed(2)}`;
}

function scoreLine(name: string, { rows, expressible, median, p90, pairs, ordered }: Score): string {
  const order = pairs > 0 ? `${((100 * ordered) / pairs).toFixed(1)} % of ${pairs}` : '-';
  const counts = `${String(expressible).padStart(5)} of ${String(rows).padStart(4)}`;
  return `  ${name.padEnd(34)} ${counts} ${ratio(median).padStart(7)} ${ratio(p90).padStart(7)}   ${order}`;
}

function scoresLines(title: string, { overall, byQuantity, byPlatform, bySource }: Scores): string[] {
  if (overall.rows === 0) return [];
  const head = `  ${''.padEnd(34)} ${'predicted'.padStart(13)} ${'median'.padStart(7)} ${'p90'.padStart(7)}   pairs in order`;
  const parts = [
    ['by quantity', byQuantity],
    ['by platform', byPlatform],
    ['by source', bySource],
  ] as const;
  return [
    '',
    title,
    head,
    scoreLine('all', overall),
    ...parts.flatMap(([name, scores]) => [`  ${name}`, ...scores.map((each) => scoreLine(`  ${each.name}`, each))]),
  ];
}

/** A validation as lines of text: each row, published against predicted with ln(predicted / published), then how good fit and check are. */
export const reportOf = ({ engine, fit, check, verdicts }: Validation): string[] => [
  `engine ${engine}: published, predicted, ln(predicted / published)`,
  ...verdicts.map(rowLine),
  ...scoresLines('fit: a parameter rests on these rows', fit),
  ...scoresLines('check: no parameter rests on these rows', check),
];

/** Verdicts that have each of the words as use, quantity, platform, source, or as the beginning of their id. */
export const only = (verdicts: readonly Verdict[], words: readonly string[]): readonly Verdict[] =>
  verdicts.filter((verdict) =>
    words.every(
      (word) =>
        [verdict.use, verdict.quantity, verdict.platform, verdict.source].includes(word) || verdict.id.startsWith(word),
    ),
  );
