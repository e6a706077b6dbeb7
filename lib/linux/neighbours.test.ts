import { expect, it } from 'vitest';
import { grouped, ungrouped, usualTree } from './neighbours';

const at = ({ samples }: ReturnType<typeof ungrouped>, tick: number, task: string) =>
  samples[tick]?.got.find((each) => each.task === task);

it('without groups gives the web 4 of 25 threads, and kills the data base for what another took', () => {
  const course = ungrouped();
  // The web and the data base want more than their threads are worth, and so do the sixteen of crunch: 3.8 cores for 24 threads.
  expect(at(course, 0, 'web')?.cores).toBeCloseTo((4 * (4 - 4 / 25)) / 24, 9);
  expect(course.log.filter((line) => line.includes('killed'))).toEqual([
    '5.5 s: the machine is out of memory; killed db with 2000 MiB',
    '12.0 s: the machine is out of memory; killed leak with 3696 MiB',
  ]);
});

it('with groups gives both of the shop what they want, and kills the leak alone', () => {
  const course = grouped(usualTree);
  expect([at(course, 0, 'web')?.cores, at(course, 0, 'db')?.cores]).toEqual([1.5, 1]);
  expect(course.log.filter((line) => line.includes('killed'))).toEqual([
    '2.8 s: memory.max of batch is reached; killed leak with 924 MiB',
  ]);
  expect(at(course, 5, 'leak')?.processes).toBe(199);
  expect(at(course, 59, 'db')?.memoryMiB).toBe(2000);
  expect(course.faults).toEqual([]);
});

it('says what cannot be written', () => {
  expect(grouped({ ...usualTree, batch: { cpuWeight: 0 } }).faults).toEqual([
    { path: 'batch', errno: 'ERANGE', why: 'cpu.weight is from 1 to 10,000, not 0' },
  ]);
  expect(grouped({ ...usualTree, batch: { pidsMax: 1 } }).faults).toMatchObject([{ path: 'batch', errno: 'EAGAIN' }]);
});
