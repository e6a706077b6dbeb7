import { escaped } from '../svg';
import { rangeOf } from '../xlsx/workbook';
import { tag, val } from './tag';

/** A block of one column of the workbook. */
export interface Block {
  readonly column: number;
  /** First row, from 0. */
  readonly from: number;
}

const points = (values: readonly (string | number | null)[]): string[] =>
  values.flatMap((value, idx) =>
    value === null ? [] : [tag('c:pt', { idx }, `<c:v>${typeof value === 'number' ? value : escaped(value)}</c:v>`)],
  );

const formula = ({ column, from }: Block, count: number): string =>
  `<c:f>${rangeOf(column, from, from + Math.max(1, count) - 1)}</c:f>`;

/** Words in the workbook with what they are now. */
export const words = (block: Block, values: readonly string[]): string =>
  tag(
    'c:strRef',
    {},
    formula(block, values.length),
    tag('c:strCache', {}, val('c:ptCount', values.length), ...points(values)),
  );

/** Numbers in the workbook with what they are now; null leaves a gap. */
export const numbers = (block: Block, values: readonly (number | null)[]): string =>
  tag(
    'c:numRef',
    {},
    formula(block, values.length),
    tag('c:numCache', {}, '<c:formatCode>General</c:formatCode>', val('c:ptCount', values.length), ...points(values)),
  );
