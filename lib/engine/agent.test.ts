import { expect, it } from 'vitest';
import type { Step } from '../model/guest';
import { kubelet, kubelet127 } from '../platforms/agents/kubelet';
import { docker } from '../platforms/docker';
import { withAgent } from './agent';

const seconds = ({ start }: typeof docker, on?: Step['on']): number =>
  [...(start.control ?? []), ...(start.monitor ?? [])]
    .filter((step) => on === undefined || step.on === on)
    .reduce((sum, { amount }) => sum + amount.value, 0);

it('a pod alone takes the starts of two containers and half a round', () => {
  expect(seconds(withAgent(docker, kubelet, 1))).toBeCloseTo(2 * seconds(docker) + 0.5, 12);
});

it('of 50 pods together each waits its turn: 250 calls less 10 saved up at 5 a second are 48 s', () => {
  const own = seconds(withAgent(docker, kubelet, 50), 'serial') - 2 * seconds(docker, 'serial');
  expect(50 * own).toBeCloseTo((250 - 10) / 5, 9);
});

it('since 1.27 ten times as many calls are let through', () => {
  const own = seconds(withAgent(docker, kubelet127, 50), 'serial') - 2 * seconds(docker, 'serial');
  expect(50 * own).toBeCloseTo((250 - 100) / 50, 9);
});
