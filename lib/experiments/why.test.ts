import { expect, it } from 'vitest';
import type { Verdict } from '../model/experiment';
import { whyOf } from './why';

const cloud: Verdict = {
  id: 'brevdev_ec2_26-004',
  source: 'brevdev_ec2_26',
  family: 'brevdev_ec2_26 on hosts of a cloud',
  platform: null,
  quantity: 'boot-p50',
  use: 'check',
  unit: 's',
  published: 30,
  predicted: null,
  error: null,
  reason: 'the host is not known: hosts of a cloud',
};

it('says which mechanism is missing where a row cannot be expressed', () => {
  expect(whyOf(cloud)).toMatch(/^A cloud machine .*\.$/);
});

it('says nothing of a row that is predicted within a fifth', () => {
  expect(whyOf({ ...cloud, predicted: 33, error: Math.log(1.1), reason: null })).toBeNull();
});
