import { expect, it } from 'vitest';
import { parse } from '../../query';
import { study } from '../../study';
import { whyNotLines } from './why-not';

const result = study(parse('n=60&on=kvm&work=static-web~java-service&hosts=ibm-x3250-x3470').scenario);
const groups = result.platforms[0]?.placement.groups ?? [];

it('names each workload that no longer fits, with what it asks for and what is free', () => {
  const [first] = groups;
  if (!first) throw new Error('nothing was placed');
  for (const line of whyNotLines(first, result))
    expect(line).toMatch(/^no room for another .+: asks for .+ of .+, .+ free$/);
  expect(first.whyNot.length).toBeGreaterThan(0);
});

it('says so only where less is free than is asked for', () => {
  for (const { whyNot } of groups) for (const { asks, free } of whyNot) expect(free).toBeLessThan(asks);
});
