import type { Knob } from '../parameters';
import { choiceAllowed } from './choice';
import { listAllowed } from './list';
import { numberAllowed } from './number';

/** What a parameter may be, in words. */
export function allowed(parameter: Knob): string {
  if (parameter.kind === 'number') return numberAllowed(parameter);
  return parameter.kind === 'choice' ? choiceAllowed(parameter) : listAllowed(parameter);
}
