import { expect, it } from 'vitest';
import { spreadBatches } from './batches';
import { firstFit } from './first-fit';
import { newFleet } from './fleet';
import { anyProblem } from './oracle/any-problem';
import { catalogue } from './oracle/scenarios';
import { classesBySize, itemsByClass } from './order';
import { prepare } from './problem';
import { firstFitRuns } from './runs';
import { largest } from './sizes';

it('first fit by runs of equal hosts answers like first fit host by host, under every constraint', () => {
  for (let seed = 0; seed < 300; seed++) {
    const { pinned, standing, ...problem } = anyProblem(seed);
    const job = prepare(problem);
    const order = classesBySize(job, largest);
    const byRuns = new Int32Array(job.items);
    spreadBatches(job, firstFitRuns(job, order, job.count.slice()), null, byRuns);
    const byHosts = new Int32Array(job.items);
    firstFit(job, newFleet(job), itemsByClass(job, null, order), byHosts);
    expect(byRuns, `problem ${seed}`).toEqual(byHosts);
  }
});

it('a million workloads of 32 flavours take the published 51,452 hosts in a few hundred batches', () => {
  const problem = { ...catalogue(1_000_000) };
  const job = prepare(problem);
  const batches = firstFitRuns(job, classesBySize(job, largest), job.count.slice());
  expect(Math.max(...batches.map(({ first, hosts }) => first + hosts))).toBe(51_452);
  expect(batches.length).toBeLessThan(500);
});
