import type { Issue } from '../model/issue';
import type { ChoiceParameter, NumberParameter } from '../model/parameter';
import type { ListKnob } from '../parameters/list-parameter';
import { readChoice } from './choice';
import { type Entry, readList, usualEntries } from './list';
import { readNumber } from './number';
import type { Pair } from './pairs';
import type { Reading } from './reading';

/** Reads parameters from pairs and collects what was wrong. A key that is absent has its usual value. */
export interface Reader {
  readonly number: (parameter: NumberParameter) => number;
  readonly choice: (parameter: ChoiceParameter) => string;
  readonly list: (parameter: ListKnob) => readonly Entry[];
  /** Adds an issue that concerns several values at once. */
  readonly refuse: (field: string, value: string, allowed: string) => void;
  readonly issues: readonly Issue[];
}

/** A reader of these pairs. A key that is given twice is an issue; its last value counts. */
export function reader(pairs: readonly Pair[]): Reader {
  const texts = new Map(pairs);
  const issues: Issue[] = [];
  const refuse = (field: string, value: string, allowed: string) => {
    issues.push({ field, value, allowed });
  };
  function value<T>(key: string, usual: () => T, read: (text: string) => Reading<T>): T {
    const text = texts.get(key);
    if (text === undefined) return usual();
    const times = pairs.filter((pair) => pair[0] === key).length;
    if (times > 1) refuse(key, `${times} values`, 'one value');
    const reading = read(text);
    issues.push(...reading.issues);
    return reading.value;
  }
  return {
    number: (p) =>
      value(
        p.key,
        () => p.usual,
        (text) => readNumber(p, text),
      ),
    choice: (p) =>
      value(
        p.key,
        () => p.usual,
        (text) => readChoice(p, text),
      ),
    list: (p) =>
      value(
        p.key,
        () => usualEntries(p),
        (text) => readList(p, text),
      ),
    refuse,
    issues,
  };
}
