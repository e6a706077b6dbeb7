import { describe, expect, it } from 'vitest';
import { faultyNumbersOf } from '../evidence/quantities';
import type { Step } from '../model/guest';
import { guests } from './index';
import { linuxServer } from './linux-server';

const seconds = (steps: readonly Step[], on: Step['on']) =>
  steps.filter((step) => step.on === on).reduce((sum, { amount }) => sum + amount.value, 0);

describe('the guests', () => {
  it.each(guests)('$id has sound numbers with sources', (guest) => {
    expect(faultyNumbersOf(guest)).toEqual([]);
  });

  it('have one id each', () => {
    expect(guests.map(({ id }) => id)).toEqual(['linux-server', 'linux-minimal', 'windows-server', 'windows-desktop']);
  });

  it('read no more at boot than their image holds', () => {
    expect(guests.filter(({ bootReadMiB, imageMiB }) => bootReadMiB.value > imageMiB.value)).toEqual([]);
  });

  it('put a Linux server at the CPU part that was published, the middle of three hosts: 8.28 core-s with monitor and firmware', () => {
    const steps = [...linuxServer.kernelBoot, ...linuxServer.userspaceBoot];
    expect(seconds(steps, 'cpu') + 0.065109 + 0.0296).toBeCloseTo(8.28, 9);
    // What waits and what is read at 1 Gbit/s make up the I/O part again, but for the middles of the two.
    expect(seconds(steps, 'wait') + (seconds(steps, 'disk') * 2 ** 20 * 8) / 1e9).toBeCloseTo(2.98, 1);
    expect(seconds(steps, 'wait')).toBeCloseTo(1.9668, 9);
  });
});
