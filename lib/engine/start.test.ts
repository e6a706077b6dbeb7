import { describe, expect, it } from 'vitest';
import type { Platform } from '../model/platform';
import { estateOf, type Instance } from './estate';
import { containers, host, known, machines, nested, scenario, service, step } from './estate.fixture';
import { chainOf, nodeChainOf, startProvenance } from './start';

const chain = (platform: Platform, change: Partial<Instance> = {}) => {
  const estate = estateOf(scenario, platform);
  return chainOf(estate, { ...(estate.instances[0] as Instance), ...change }, host);
};
const brief = (platform: Platform, change: Partial<Instance> = {}) =>
  chain(platform, change).map(({ phase, on, amount }) => [phase, on, amount]);

const control = [step('serial', 0.5, 0.01)];
const monitor = [step('cpu', 0.25)];

describe('the chain of an instance', () => {
  it('goes through the platform, its guest and its application in order of phases', () => {
    expect(brief({ ...machines, start: { monitor, control } })).toEqual([
      ['control', 'serial', 0.5],
      ['monitor', 'cpu', 0.25],
      ['kernel', 'cpu', 1],
      ['userspace', 'disk', 50],
      ['application', 'cpu', 2],
    ]);
  });

  it('has no guest where the kernel is shared', () => {
    expect(brief(containers)).toEqual([['application', 'cpu', 2]]);
  });

  it('leaves monitor and firmware to the node guest where there is one', () => {
    expect(brief({ ...nested, start: { control, monitor, firmware: monitor } })).toEqual([
      ['control', 'serial', 0.5],
      ['application', 'cpu', 2],
    ]);
  });

  it('keeps what each step grows by', () => {
    expect(chain({ ...containers, start: { control } })[0]).toMatchObject({ amount: 0.5, growth: 0.01 });
  });
});

describe('processor time', () => {
  const measured = { on: 'cpu', amount: { ...known(2, 'core-s'), clockGHz: 3 } } as const;

  it('goes with the clock where the clock of the measurement is known, and stays as it is elsewhere', () => {
    expect(brief({ ...containers, start: { monitor: [measured, step('cpu', 2)] } }).slice(0, 2)).toEqual([
      ['monitor', 'cpu', 6],
      ['monitor', 'cpu', 2],
    ]);
  });

  it('of the application feels the slowdown of the platform; disk and waiting do not', () => {
    const workload = { ...service, start: [step('disk', 10), step('wait', 1), step('cpu', 2)] };
    expect(brief(containers, { slowdown: 1.5, workload }).map(([, , amount]) => amount)).toEqual([10, 1, 3]);
  });

  it('of a booting guest is stretched where the platform is slower than the one that was measured', () => {
    const slow = { ...machines, bootStretch: known(8, '1'), start: { monitor } };
    expect(brief(slow).map(([, , amount]) => amount)).toEqual([0.25, 8, 50, 2]);
    expect(chain(slow)[1]?.known).toHaveLength(2);
  });
});

describe('the chain of a node guest', () => {
  it('is monitor, firmware and the boot of its system', () => {
    const platform = { ...nested, start: { control, monitor, firmware: [step('wait', 3)] } };
    expect(nodeChainOf(platform, host).map(({ phase, amount }) => [phase, amount])).toEqual([
      ['monitor', 0.25],
      ['firmware', 3],
      ['kernel', 1],
      ['userspace', 50],
    ]);
  });

  it('is empty where there are none', () => {
    expect(nodeChainOf(machines, host)).toEqual([]);
  });
});

it('a phase is as well known as what makes up its seconds, reads by the pace of the disk', () => {
  const sure = { ...step('cpu', 1), amount: { ...known(1, 'core-s'), grade: 'published', source: 'sure' } } as const;
  const vague = { ...step('disk', 4), amount: { ...known(4, 'MiB'), source: 'vague' } };
  const platform = { ...containers, start: { monitor: [sure, vague] } };
  // 4 MiB are 0.04 s of 1.04: under 5 %.
  expect(startProvenance(chain(platform).slice(0, 2), host, () => 1)).toEqual({
    grade: 'published',
    sources: ['sure'],
  });
});
