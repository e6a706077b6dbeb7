import type { NumberParameter } from '../model/parameter';
import type { Reading } from './reading';

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** Whether only whole numbers are allowed: the step says so. */
export const isWhole = ({ step }: NumberParameter): boolean => Number.isInteger(step);

/** Four decimals are kept: more than a figure of an estate is known to, and few enough to be carried without loss. */
export const rounded = (value: number): number => Number(value.toFixed(4)) + 0;

/** What a number may be, in words. */
export const numberAllowed = (parameter: NumberParameter): string =>
  `a ${isWhole(parameter) ? 'whole ' : ''}number from ${parameter.least} to ${parameter.most}`;

/** Reads a plain decimal; out of range, or anything else, is an issue. */
export function readNumber(parameter: NumberParameter, text: string): Reading<number> {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  const allowed =
    value >= parameter.least && value <= parameter.most && (!isWhole(parameter) || Number.isInteger(value));
  if (allowed) return { value: rounded(value), issues: [] };
  return { value: parameter.usual, issues: [{ field: parameter.key, value: text, allowed: numberAllowed(parameter) }] };
}
