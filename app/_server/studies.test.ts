import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/query';
import { study } from '../../lib/study';
import { resultBytes, resultOf } from './studies';

const { scenario } = parse('n=3');
const here = new AbortController().signal;

describe('studies', () => {
  it('are what the simulation says, as data', async () => {
    expect(await resultOf(scenario)).toEqual(JSON.parse(JSON.stringify(study(scenario))));
  });

  it('are kept: who asks again gets the very same bytes', async () => {
    const first = await resultBytes(scenario, here);
    const again = await resultBytes(parse('n=03&load=8.0').scenario, here);
    expect(first.kind).toBe('done');
    expect('bytes' in again && 'bytes' in first && again.bytes === first.bytes).toBe(true);
  });
});
