import { describe, expect, it } from 'vitest';
import type { Verdict } from '../model/experiment';
import { validationOf } from '../validate';
import { only, reportOf } from './report';

const told: Verdict = {
  id: 'adams06-045',
  source: 'adams06',
  family: 'adams06',
  platform: 'vmware-workstation',
  quantity: 'slowdown',
  use: 'check',
  unit: 'x',
  published: 1.8226,
  predicted: 1.5,
  error: Math.log(1.5 / 1.8226),
  reason: null,
};
const untold: Verdict = {
  ...told,
  id: 'osv-001',
  platform: null,
  predicted: null,
  error: null,
  reason: 'no such platform',
};

describe('a report', () => {
  it('has a line for each row and one for each score', () => {
    const lines = reportOf(validationOf([told, untold]));
    const find = (start: string) => lines.find((line) => line.trim().replace(/\s+/g, ' ').startsWith(start)) ?? '';
    expect(find('check adams06-045').replace(/\s+/g, ' ')).toBe(
      'check adams06-045 vmware-workstation slowdown 1.823 1.5 x -0.19',
    );
    expect(find('check osv-001')).toContain('not expressible: no such platform');
    expect(find('all').replace(/\s+/g, ' ').trim()).toBe('all 1 of 2 0.19 0.19 -');
    expect(lines.filter((line) => line.startsWith('fit:'))).toEqual([]);
  });

  it('can be of some rows only', () => {
    expect(only([told, untold], ['check', 'adams06-04'])).toEqual([told]);
    expect(only([told, untold], ['fit'])).toEqual([]);
  });
});
