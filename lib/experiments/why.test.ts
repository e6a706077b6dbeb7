import { describe, expect, it } from 'vitest';
import type { Verdict } from '../model/experiment';
import { readExperiment } from '../schema/experiment';
import { validate } from '../validate';
import { experimentFiles } from '.';
import { limits } from './limits';
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

const { verdicts } = validate(
  experimentFiles.flatMap(({ file }) => {
    const read = readExperiment(file);
    return 'experiment' in read ? [read.experiment] : [];
  }),
);
const missing = verdicts.filter(({ error }) => error === null || Math.abs(error) > 0.18);
const all = [...limits.missed, ...limits.unstated];

describe('why a row misses', () => {
  it('is said where it cannot be expressed', () => {
    expect(whyOf(cloud)).toMatch(/^A cloud machine .*\.$/);
  });

  it('is not said where it is predicted within a fifth', () => {
    expect(whyOf({ ...cloud, predicted: 33, error: Math.log(1.1), reason: null })).toBeNull();
  });

  it('is not known of a row that is not ours', () => {
    expect(whyOf({ ...cloud, source: 'yours', error: 1, predicted: 90, reason: null })).toBeNull();
  });

  it('is known of every row of ours that misses or cannot be expressed', () => {
    expect(missing.length).toBeGreaterThan(300);
    expect(missing.filter((verdict) => whyOf(verdict) === null).map(({ id }) => id)).toEqual([]);
  });

  it('is one sentence', () => {
    expect(all.filter(({ because }) => !/^[A-Z][^.]*\.$/.test(because)).map(({ because }) => because)).toEqual([]);
  });

  it('is never said in vain: each sentence speaks for some row', () => {
    const said = new Set(missing.map(whyOf));
    expect(all.filter(({ because }) => !said.has(because)).map(({ because }) => because)).toEqual([]);
  });
});
