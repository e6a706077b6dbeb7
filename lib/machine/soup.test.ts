import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ways } from './index';
import { instructions, processors } from './isa';
import { emptyFrames, type Machine, switchedOn, wordsPerPage } from './machine';
import { control, efficiency, equivalence } from './requirements';
import { run, type Trace } from './trace';
import { codeOf, encode } from './word';

const upTo = (max: number) => fc.integer({ min: 0, max });

/** Words that are instructions more often than not, some of them entries of a page table, some anything. */
const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...instructions),
        upTo(6),
        fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 15),
        fc.integer({ min: -10, max: 330 }),
      )
      .filter(([{ name }]) => name !== 'hcall' && name !== 'hlt')
      .map(([{ name, form }, a, b, number]) => encode(codeOf(name, form), a, b, number)),
  },
  { weight: 1, arbitrary: upTo(0xffffffff) },
  { weight: 3, arbitrary: fc.tuple(upTo(12), fc.constantFrom(0, 1, 3, 5, 7)).map(([frame, low]) => frame * 16 + low) },
);

/** A machine whose memory is a soup, but for a page table in frame 8 and vectors in frame 12 that lead somewhere. */
const machines: fc.Arbitrary<Machine> = fc
  .record({
    pages: fc.array(fc.array(word, { minLength: wordsPerPage, maxLength: wordsPerPage }), {
      minLength: 10,
      maxLength: 10,
    }),
    registers: fc.array(upTo(330), { minLength: 7, maxLength: 7 }),
    handlers: fc.array(upTo(330), { minLength: 4, maxLength: 4 }),
    closed: fc.array(upTo(31), { maxLength: 6 }),
    processor: fc.constantFrom(...processors.map(({ id }) => id)),
    table: fc.constantFrom(0, 8 * wordsPerPage, 8 * wordsPerPage, 3 * wordsPerPage + 5),
    ring: upTo(3),
  })
  .map(({ pages, registers, handlers, closed, processor, table, ring }) => {
    const entries = Array.from({ length: wordsPerPage }, (_, at) => at * 16 + (closed.includes(at) ? 3 : 7));
    const vectors = [350, ...handlers, ...Array<number>(wordsPerPage - 5).fill(0)];
    const memory = emptyFrames(32)
      .toSpliced(0, 10, ...pages)
      .with(8, entries)
      .with(12, vectors);
    const machine = switchedOn(processor, memory, [1, 2, 3]);
    const cpu = { ...machine.cpu, registers, table, ring, vectors: 12 * wordsPerPage, interrupts: true };
    return { ...machine, cpu, devices: { ...machine.devices, period: 7, left: 3 } };
  });

const inUserMode = ({ moments }: Trace): boolean => moments.some(({ from }) => from?.ring === 3);

it('whatever stands in memory, the monitor keeps control, and those that promise equivalence keep to it step by step', () => {
  let compared = 0;
  fc.assert(
    fc.property(machines, (machine) => {
      const traces = ways.map((way) => run(way, machine, 300));
      const [bare] = traces as [Trace];
      for (const trace of traces) {
        expect(control(trace)?.holds ?? true, trace.way.id).toBe(true);
        expect(efficiency(trace).why).toContain('ran directly');
        const promised = trace.way.promises(machine.processor);
        if (promised !== 'all' && !(promised === 'kernel' && !inUserMode(bare))) continue;
        expect(equivalence(trace, bare), trace.way.id).toMatchObject({ holds: true });
        compared++;
      }
    }),
    { seed: 3, numRuns: 120 },
  );
  expect(compared).toBeGreaterThan(300);
}, 60_000);
