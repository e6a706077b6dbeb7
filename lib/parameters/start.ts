import type { ChoiceParameter, NumberParameter } from '../model/parameter';

/** Whether images are on the hosts already. */
export const cache: ChoiceParameter = {
  kind: 'choice',
  key: 'cache',
  name: 'Image cache',
  help: 'Whether images are on the hosts when instances start, or have to be fetched from the image store.',
  group: 'start',
  choices: [
    { id: 'warm', name: 'warm: on the host already' },
    { id: 'cold', name: 'cold: fetched from the store first' },
  ],
  usual: 'warm',
};

/** All at once, or one after the other. */
export const start: ChoiceParameter = {
  kind: 'choice',
  key: 'start',
  name: 'Start',
  help: 'Whether all instances are asked for at once, as after a power cut, or one after the other at a rate.',
  group: 'start',
  choices: [
    { id: 'storm', name: 'all at once' },
    { id: 'ramp', name: 'one after the other' },
  ],
  usual: 'storm',
};

/** Starts per second of a ramp. */
export const rate: NumberParameter = {
  kind: 'number',
  key: 'rate',
  name: 'Starts per second',
  help: 'How many instances are asked for per second; it counts only when they start one after the other.',
  group: 'start',
  unit: '1/s',
  least: 0.01,
  most: 10_000,
  step: 0.01,
  usual: 1,
};
