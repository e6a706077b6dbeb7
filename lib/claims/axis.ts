import { parameters } from '../parameters';

/** Values of parameters by key; `cast` is which platforms stand for the sides. Absent means usual. */
export type Setting = Readonly<Record<string, string>>;

/** A parameter that is turned from its usual value until the verdict changes. */
export interface NumberAxis {
  readonly kind: 'number';
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly usual: number;
  /** Finest step of the parameter. */
  readonly step: number;
  /** Values that are tried one after the other, ascending, the usual one among them; between two that differ the flip is bisected. */
  readonly walk: readonly number[];
}

export interface ChoiceAxis {
  readonly kind: 'choice';
  readonly key: string;
  readonly name: string;
  /** The usual one first; `text` is its value in a query, empty for the usual one; `short` is for a narrow column. */
  readonly values: readonly { readonly text: string; readonly words: string; readonly short: string }[];
}

export type Axis = NumberAxis | ChoiceAxis;

const knob = (key: string) => {
  const found = parameters.find((each) => each.key === key);
  if (!found) throw new Error(`there is no parameter "${key}"`);
  return found;
};

/** A numeric parameter of the workbench along these values. */
export function numberAxis(key: string, walk: readonly number[]): NumberAxis {
  const found = knob(key);
  if (found.kind !== 'number') throw new Error(`parameter "${key}" is a ${found.kind}, asked for a number`);
  const { name, unit, usual, step } = found;
  return {
    kind: 'number',
    key,
    name,
    unit,
    usual,
    step,
    walk: [...new Set([...walk, usual])].toSorted((a, b) => a - b),
  };
}

/** A choice among these values; words that are not given are the names of the catalogue. */
export function choiceAxis(
  key: string,
  values: readonly (readonly [string, (string | undefined)?, string?])[],
): ChoiceAxis {
  const found = knob(key);
  const nameOf = (text: string): string =>
    (found.kind === 'number' ? [] : found.choices).find(({ id }) => id === text)?.name ?? text;
  return {
    kind: 'choice',
    key,
    name: found.name,
    values: values.map(([text, words = nameOf(text), short = words]) => ({ text, words, short })),
  };
}

/** A value of an axis in words. */
export function valueWords(axis: Axis, text: string): string {
  if (axis.kind === 'choice') return axis.values.find((value) => value.text === text)?.words ?? text;
  const value = text === '' ? axis.usual : Number(text);
  if (axis.key === 'load') return `${value}\u00a0% load`;
  return `${value} ${value === 1 ? axis.unit.replace(/s$/, '') : axis.unit}`;
}
