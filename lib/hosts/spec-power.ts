import { published, type Quantity } from '../model/evidence';

/** Loads that the evidence table keeps of each result, in the order of its rows. */
const tabled = [0, 10, 30, 50, 70, 100];

const rowsOf = (load: number, firstRow: number | null) => {
  const place = tabled.indexOf(load);
  if (firstRow === null || place < 0) return {};
  return { rows: [`specpower-${String(firstRow + place).padStart(3, '0')}`] };
};

/**
 * Active power at 0, 10, ... 100 % of the target load, W. `firstRow` is the number of the row of the evidence table that holds the
 * idle power, where the table has the result.
 */
export const specPower = (
  source: string,
  watts: readonly number[],
  firstRow: number | null = null,
): readonly Quantity[] => watts.map((value, index) => published(value, 'W', source, rowsOf(10 * index, firstRow)));
