/** A number as PDF writes it: four decimals at most, six where it is to be multiplied, no exponent. Throws for what is no number. */
export function num(value: number, decimals: 4 | 6 = 4): string {
  if (!Number.isFinite(value)) throw new Error(`a length is ${value}`);
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  return rounded === 0 ? '0' : String(rounded);
}

export const nums = (...values: readonly number[]): string => values.map((value) => num(value)).join(' ');

/** Hexadecimal digits of a number. */
export const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');
