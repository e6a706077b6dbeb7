import type { Issue } from '../model/issue';
import type { ChoiceParameter, NumberParameter } from '../model/parameter';
import type { ListKnob } from '../parameters/list-parameter';
import { readChoice } from './choice';
import { type Entry, readList } from './list';
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

/**
 * A reader of these pairs. A list may come in several pairs, as a form without script sends it. Any other key that is given twice is
 * an issue; its last value counts.
 */
export function reader(pairs: readonly Pair[]): Reader {
  const issues: Issue[] = [];
  const textsOf = (key: string) => pairs.filter((pair) => pair[0] === key).map(([, text]) => text);
  const refuse = (field: string, value: string, allowed: string) => {
    issues.push({ field, value, allowed });
  };
  function take<T>({ value, issues: found }: Reading<T>): T {
    issues.push(...found);
    return value;
  }
  function last(key: string): string | undefined {
    const texts = textsOf(key);
    if (texts.length > 1) refuse(key, `${texts.length} values`, 'one value');
    return texts.at(-1);
  }
  function joined(key: string): string | undefined {
    const texts = textsOf(key);
    return texts.length > 1 ? texts.filter((text) => text !== '').join('~') : texts[0];
  }
  return {
    number: (parameter) => take(readNumber(parameter, last(parameter.key) ?? String(parameter.usual))),
    choice: (parameter) => take(readChoice(parameter, last(parameter.key) ?? parameter.usual)),
    list: (parameter) => take(readList(parameter, joined(parameter.key) ?? parameter.usual)),
    refuse,
    issues,
  };
}
