import type { ChoiceParameter } from '../model/parameter';
import type { Reading } from './reading';

/** What a choice may be, in words. */
export const choiceAllowed = ({ choices }: ChoiceParameter): string =>
  `one of ${choices.map(({ id }) => id).join(', ')}`;

/** Reads an id of the choices; anything else is an issue. */
export function readChoice(parameter: ChoiceParameter, text: string): Reading<string> {
  if (parameter.choices.some(({ id }) => id === text)) return { value: text, issues: [] };
  return { value: parameter.usual, issues: [{ field: parameter.key, value: text, allowed: choiceAllowed(parameter) }] };
}
