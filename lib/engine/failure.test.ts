import { expect, it } from 'vitest';
import type { Platform } from '../model/platform';
import { blastOf } from './failure';

const layers: Platform['layers'] = [
  { role: 'hardware', name: 'machine', scope: 'host' },
  { role: 'guest-kernel', name: 'guest', scope: 'node' },
  { role: 'application', name: 'application', scope: 'instance' },
];

it('takes down what stands above the layer that fails', () => {
  const blast = blastOf({ layers } as Platform, [
    { hosts: 3, instances: 8, nodes: 2 },
    { hosts: 1, instances: 4, nodes: 1 },
  ]);
  expect(blast.map(({ name, mean, most }) => [name, mean, most])).toEqual([
    ['machine', 28 / 4, 8],
    ['guest', 28 / 7, 4],
    ['application', 1, 1],
  ]);
});
