import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guestSource } from './guest';
import { ways } from './index';
import { instructions, type ProcessorId } from './isa';
import { load, type Sources } from './load';
import { probes, samples } from './probes';
import { programs } from './programs';
import { control, divergence, equivalence } from './requirements';
import { run, type Trace } from './trace';
import type { Way } from './way';

function traced(way: Way, sources: Sources, processor: ProcessorId = 'classic'): Trace {
  const loading = load(sources, processor, way.ported);
  if (!loading.ok) throw new Error(JSON.stringify(loading.faults));
  return run(way, loading.machine);
}

const wayOf = (id: string): Way => ways.find((way) => way.id === id) as Way;
const bare = wayOf('bare');
const printed = ({ moments }: Trace): string => moments.at(-1)?.world.guest.devices.console ?? '';
const sampleOf = (id: string): Sources => samples.find((each) => each.id === id) as Sources;

describe('the guest', () => {
  it('prints in turns, sleeps, gets its page from the disk and halts', () => {
    const trace = traced(bare, sampleOf('sleep'));
    expect(printed(trace)).toBe('>ABABABdiB');
    expect([trace.end, trace.moments.length - 1]).toEqual(['halted', 1048]);
  });

  it('is lost under trap and emulate: popf leaves interrupts forbidden and the clock never ticks again', () => {
    const [ours, theirs] = [traced(wayOf('trap-and-emulate'), sampleOf('sleep')), traced(bare, sampleOf('sleep'))];
    expect(ours.end).toBe('waits for ever');
    expect(printed(ours)).toBe('>A');
    expect(equivalence(ours, theirs)).toMatchObject({ holds: false, step: divergence(ours, theirs) });
    expect(equivalence(ours, theirs).why).toMatch(/^After popf in step 59, the interrupt flag is not/);
    expect(ours.moments[59]).toMatchObject({ means: 'direct', event: null });
  });

  it('runs alike under every other way, kernel and programs', () => {
    const theirs = traced(bare, sampleOf('sleep'));
    for (const way of ways.filter(({ id }) => id !== 'trap-and-emulate')) {
      const ours = traced(way, sampleOf('sleep'));
      expect(equivalence(ours, theirs).holds, way.id).toBe(true);
      expect(printed(ours), way.id).toBe('>ABABABdiB');
    }
  });

  it('runs alike under trap and emulate on a processor on which sensitive instructions trap', () => {
    const theirs = traced(bare, sampleOf('sleep'), 'trapping');
    expect(equivalence(traced(wayOf('trap-and-emulate'), sampleOf('sleep'), 'trapping'), theirs).holds).toBe(true);
  });

  it('meets the same events in the same steps, however it is run', () => {
    const eventsOf = (way: Way) =>
      traced(way, sampleOf('sleep')).moments.map(({ event, included }) => [event, included]);
    const theirs = eventsOf(bare);
    for (const way of ways.filter(({ id }) => id !== 'trap-and-emulate')) expect(eventsOf(way), way.id).toEqual(theirs);
  });
});

describe('a kernel that looks at itself', () => {
  it.each(probes.map(({ id }) => id))('notices trap and emulate: %s', (id) => {
    const theirs = traced(bare, sampleOf(id));
    const ours = traced(wayOf('trap-and-emulate'), sampleOf(id));
    expect(printed(ours)[0]).not.toBe(printed(theirs)[0]);
    const step = divergence(ours, theirs) ?? 0;
    const { group } = probes.find((each) => each.id === id) as (typeof probes)[number];
    const word = ours.moments[step]?.word ?? 0;
    expect(instructions[(word >>> 24) - 1]?.group).toBe(group);
    for (const other of ['binary-translation', 'shadowed', 'nested'])
      expect(equivalence(traced(wayOf(other), sampleOf(id)), theirs).holds, other).toBe(true);
  });

  it('is noticed from user mode under binary translation, whose programs run directly, and not under hardware assist', () => {
    const theirs = traced(bare, sampleOf('red-pill'));
    const printedBy = (id: string) => printed(traced(wayOf(id), sampleOf('red-pill'))).slice(0, 2);
    expect(printed(theirs).slice(0, 2)).toBe('>-');
    expect(['trap-and-emulate', 'binary-translation', 'paravirtualised'].map(printedBy)).toEqual(['>V', '>V', '>V']);
    expect(['shadowed', 'nested'].map(printedBy)).toEqual(['>-', '>-']);
  });
});

describe('paravirtualisation', () => {
  it('refuses a kernel that was not ported', () => {
    const sources = {
      ...sampleOf('sleep'),
      os: guestSource()
        .replaceAll(/^@ported.*$/gm, '')
        .replaceAll('@bare', '     '),
    };
    const trace = traced(wayOf('paravirtualised'), sources);
    expect(trace.moments.find(({ means }) => means === 'refused')?.note).toBe('not ported: lvec in ring 1');
    expect(equivalence(trace, traced(bare, sources)).holds).toBe(false);
  });
});

describe('kernels of a few lines', () => {
  const alike = (os: string, ids: readonly string[]): readonly number[] => {
    const theirs = traced(bare, { os, a: '', b: '' });
    for (const id of ids)
      expect(equivalence(traced(wayOf(id), { os, a: '', b: '' }), theirs), id).toMatchObject({ holds: true });
    return theirs.moments.at(-1)?.world.guest.cpu.registers ?? [];
  };
  const all = ['trap-and-emulate', 'binary-translation', 'shadowed', 'nested'];
  const table = ' hlt\n.org 416\ntable: .map 0, 32, 7\n';

  it('a page that is mapped elsewhere is found elsewhere, and one that is taken away is gone', () => {
    const moved = ` mov r0, table\n lpt r0\n mov r1, 5\n st [640], r1\n mov r1, 0x157\n st [table+20], r1\n ld r2, [640]\n${table}`;
    expect(alike(moved, all).slice(0, 3)).toEqual([416, 0x157, 0]);
    const gone = ` mov r0, vectors\n lvec r0\n mov r0, table\n lpt r0\n mov sp, 400\n mov r1, 0\n st [table+20], r1\n ld r2, [640]\n jmp 40\nfault: lfa r3\n hlt\nvectors: .word 400, fault, fault, fault, fault\n${table}`;
    expect(alike(gone, all)[3]).toBe(640);
  });

  it('a far return to an outer ring is followed although it does not trap', () => {
    const outward = ` mov sp, 400\n mov r0, table\n lpt r0\n mov r1, 3\n push r1\n mov r1, there\n push r1\n retf\nthere: mov r2, 9\n cli\n${table}`;
    expect(alike(outward, all)[2]).toBe(9);
    const { world } = traced(wayOf('trap-and-emulate'), { os: outward, a: '', b: '' })
      .moments[9] as Trace['moments'][number];
    expect([world.guest.cpu.ring, world.real?.ring]).toEqual([3, 3]);
  });
});

/** Registers of programs; sp is left alone. */
const register = fc.integer({ min: 0, max: 5 }).map((at) => `r${at}`);
const number = fc.integer({ min: -40, max: 700 });
const address = fc.integer({ min: 520, max: 650 });
const binary = fc.constantFrom('mov', 'add', 'sub', 'mul', 'and', 'or', 'xor', 'cmp');

/** A harmless line, or one that faults and ends the process. */
const harmless = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(binary, register, fc.oneof(register, number)).map(([name, a, b]) => `${name} ${a}, ${b}`),
  },
  { weight: 3, arbitrary: fc.tuple(register, address).map(([a, at]) => `ld ${a}, [${at}]`) },
  { weight: 2, arbitrary: fc.tuple(register, fc.integer({ min: 556, max: 580 })).map(([a, at]) => `st [${at}], ${a}`) },
  { weight: 2, arbitrary: register.map((a) => `push ${a}`) },
  { weight: 2, arbitrary: register.map((a) => `pop ${a}`) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 3).map((call) => `mov r0, ${call}\n and r1, 63\n add r1, 64\n sys`) },
  { weight: 1, arbitrary: fc.constantFrom('cli', 'hlt', 'in r1, 3', 'out 1, r1', 'lpt r1', 'iret', 'hcall 2, r1') },
);

/** Sensitive instructions that do not trap. */
const asking = fc.oneof(
  register.map((a) => `svec ${a}`),
  register.map((a) => `smsw ${a}`),
  register.map((a) => `str ${a}`),
  register.map((a) => `movs ${a}`),
  fc.tuple(register, register).map(([a, b]) => `lar ${a}, ${b}`),
  fc.constantFrom('pushf', 'popf', 'pushs'),
);

/** Lines with jumps forward only, so that each program ends. */
const forward = (line: fc.Arbitrary<string>, mark: string) =>
  fc
    .array(fc.tuple(line, fc.option(fc.constantFrom('jz', 'jnz', 'jn', 'jp', 'jmp'), { freq: 5 })), { maxLength: 9 })
    .map((lines) =>
      lines
        .map(([text, jump], at) => `${mark}${at}: ${text}${jump ? `\n ${jump} ${mark}${lines.length}` : ''}`)
        .join('\n'),
    );

const programOf = (line: fc.Arbitrary<string>) =>
  forward(line, 'l').map(
    (lines) => `${lines}\nl${lines.split('\nl').length - (lines === '' ? 1 : 0)}: mov r0, 2\n sys\n`,
  );

/** Lines for a kernel that has a stack: what it pushes and pops comes out even. */
const kernelLine = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(binary, register, fc.oneof(register, number)).map(([name, a, b]) => `${name} ${a}, ${b}`),
  },
  { weight: 2, arbitrary: fc.tuple(register, register).map(([a, b]) => `push ${a}\n pop ${b}`) },
  { weight: 2, arbitrary: register.map((a) => `pushf\n pop ${a}`) },
  { weight: 2, arbitrary: register.map((a) => `and ${a}, 3\n push ${a}\n popf`) },
  { weight: 1, arbitrary: register.map((a) => `pushs\n pop ${a}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(register, fc.constantFrom('svec', 'smsw', 'str', 'movs')).map(([a, name]) => `${name} ${a}`),
  },
  { weight: 1, arbitrary: fc.tuple(register, register).map(([a, b]) => `lar ${a}, ${b}`) },
  { weight: 1, arbitrary: register.map((a) => `ltr ${a}`) },
);

const kernels = fc
  .array(kernelLine, { maxLength: 8 })
  .map((lines) => guestSource(lines.map((line) => ` ${line}\n`).join('')));

const seeded = { seed: 20, numRuns: 8 };

function expectAlike(sources: Sources, processor: ProcessorId, promised: readonly string[]) {
  const theirs = traced(bare, sources, processor);
  for (const way of ways.filter(({ promises }) => promised.includes(promises(processor)))) {
    const ours = traced(way, sources, processor);
    expect(equivalence(ours, theirs), way.id).toMatchObject({ holds: true });
    expect(control(ours)?.holds ?? true, way.id).toBe(true);
  }
}

describe('random programs end as on the bare machine', () => {
  it('harmless ones, under all that promise anything', () => {
    fc.assert(
      fc.property(programOf(harmless), programOf(harmless), (a, b) =>
        expectAlike({ os: guestSource(), a, b }, 'classic', ['all', 'kernel', 'programs']),
      ),
      seeded,
    );
  }, 60_000);

  it('those that ask, under all that promise everything', () => {
    const line = fc.oneof(harmless, asking);
    fc.assert(
      fc.property(programOf(line), programOf(line), (a, b) =>
        expectAlike({ os: guestSource(), a, b }, 'classic', ['all']),
      ),
      seeded,
    );
  }, 60_000);

  it('with kernels that ask, under binary translation and hardware assist', () => {
    const [program] = programs;
    const other = programs[1]?.source ?? '';
    fc.assert(
      fc.property(kernels, (os) =>
        expectAlike({ os, a: program?.source ?? '', b: other }, 'classic', ['all', 'kernel']),
      ),
      seeded,
    );
  }, 60_000);

  it('with kernels and programs that ask, under all ways, where sensitive instructions trap', () => {
    fc.assert(
      fc.property(kernels, programOf(fc.oneof(harmless, asking)), (os, a) =>
        expectAlike({ os, a, b: programs[1]?.source ?? '' }, 'trapping', ['all']),
      ),
      seeded,
    );
  }, 60_000);

  it('harmless programs and kernels do so even under trap and emulate on the classic processor, which promises nothing', () => {
    const quiet = guestSource().replace(/^@bare {3}popf.*$/m, '@bare   pop r5\n@bare   sti');
    fc.assert(
      fc.property(programOf(harmless), (a) => {
        const sources = { os: quiet, a, b: programs[1]?.source ?? '' };
        expect(divergence(traced(wayOf('trap-and-emulate'), sources), traced(bare, sources))).toBeNull();
      }),
      seeded,
    );
  }, 60_000);
});
