import type { NumberParameter } from '../model/parameter';
import { techniques } from '../techniques';
import { choices } from './choices';
import type { ListKnob } from './list-parameter';

/** Techniques put in place of the platforms' own. */
export const tech: ListKnob = {
  kind: 'list',
  key: 'tech',
  name: 'Techniques',
  help: 'Techniques put in place of what the platforms use themselves, at most one for each subsystem.',
  group: 'model',
  choices: choices(techniques),
  weighted: false,
  ordered: false,
  amount: null,
  most: 4,
  usual: '',
};

/** Seed of every random draw. */
export const seed: NumberParameter = {
  kind: 'number',
  key: 'seed',
  name: 'Seed',
  help: 'Another seed draws other start times; the same seed draws the same ones.',
  group: 'model',
  unit: '1',
  least: 0,
  most: 2_147_483_647,
  step: 1,
  usual: 1,
};
