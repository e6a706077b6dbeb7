import { trapsOutsideRing0 } from './isa';
import { type Cpu, flagBits, isTrap, type Machine, ports, type Trap, vectors } from './machine';
import { translate, withWord } from './memory';
import { type Decoded, decode, noBase } from './word';

type Outcome = Machine | Trap;
type Behaviour = (machine: Machine, operands: Decoded) => Outcome;

const stackPointer = 6;

const protection = (why: string): Trap => ({ vector: vectors.protection, address: null, why });

const withCpu = (machine: Machine, cpu: Partial<Cpu>): Machine => ({ ...machine, cpu: { ...machine.cpu, ...cpu } });

const register = ({ cpu }: Machine, at: number): number => cpu.registers[at] ?? 0;

const withRegister = (machine: Machine, at: number, value: number): Machine =>
  withCpu(machine, { registers: machine.cpu.registers.with(at, value >>> 0) });

const next = (machine: Machine): Machine => withCpu(machine, { pc: machine.cpu.pc + 1 });

/** The word at an address as the processor sees it now, or the trap. */
export function read({ memory, cpu }: Machine, address: number): number | Trap {
  const place = translate(memory, cpu, address, false);
  return 'vector' in place ? place : (memory[place.frame]?.[place.word] ?? 0);
}

function write(machine: Machine, address: number, value: number): Outcome {
  const place = translate(machine.memory, machine.cpu, address, true);
  return 'vector' in place ? place : { ...machine, memory: withWord(machine.memory, place, value) };
}

/** Pushes words in order, the first deepest. */
export function pushed(machine: Machine, words: readonly number[]): Outcome {
  let after: Machine = machine;
  for (const word of words) {
    const top = register(after, stackPointer) - 1;
    const outcome = write(after, top >>> 0, word);
    if (isTrap(outcome)) return outcome;
    after = withRegister(outcome, stackPointer, top);
  }
  return after;
}

/** Pops so many words, the top of the stack first. */
function popped(machine: Machine, count: number): { readonly machine: Machine; readonly words: number[] } | Trap {
  const top = register(machine, stackPointer);
  const words: number[] = [];
  for (let at = 0; at < count; at++) {
    const word = read(machine, (top + at) >>> 0);
    if (typeof word !== 'number') return word;
    words.push(word);
  }
  return { machine: withRegister(machine, stackPointer, top + count), words };
}

const pushing =
  (words: (machine: Machine, operands: Decoded) => number[], then: (machine: Machine, operands: Decoded) => Machine) =>
  (machine: Machine, operands: Decoded): Outcome => {
    const outcome = pushed(machine, words(machine, operands));
    return isTrap(outcome) ? outcome : then(outcome, operands);
  };

const popping =
  (count: number, then: (machine: Machine, words: number[], operands: Decoded) => Outcome) =>
  (machine: Machine, operands: Decoded): Outcome => {
    const outcome = popped(machine, count);
    return 'vector' in outcome ? outcome : then(outcome.machine, outcome.words, operands);
  };

/** The flags in one word, the interrupt flag of the processor among them. */
export const flagsWord = ({ zero, negative, interrupts }: Cpu): number =>
  (zero ? flagBits.zero : 0) | (negative ? flagBits.negative : 0) | (interrupts ? flagBits.interrupts : 0);

const arithmeticFlags = (word: number) => ({
  zero: (word & flagBits.zero) !== 0,
  negative: (word & flagBits.negative) !== 0,
});

const allowsInterrupts = (word: number): boolean => (word & flagBits.interrupts) !== 0;

const flagged = (machine: Machine, value: number): Machine =>
  withCpu(machine, { zero: value >>> 0 === 0, negative: value >> 31 !== 0 });

/** The second operand: a register or the number. */
const second = (machine: Machine, { instruction, b, number }: Decoded): number =>
  instruction.form === 'ri' ? number : register(machine, b);

const arithmetic =
  (compute: (a: number, b: number) => number): Behaviour =>
  (machine, operands) => {
    const value = compute(register(machine, operands.a), second(machine, operands));
    return next(withRegister(flagged(machine, value), operands.a, value));
  };

const jumping =
  (when: (cpu: Cpu) => boolean): Behaviour =>
  (machine, { number }) =>
    when(machine.cpu) ? withCpu(machine, { pc: number & 0xffff }) : next(machine);

/** The address that a memory operand stands for. */
const addressOf = (machine: Machine, { b, number }: Decoded): number =>
  ((b === noBase ? 0 : register(machine, b)) + number) >>> 0;

const loading =
  (value: (machine: Machine) => number): Behaviour =>
  (machine, { a }) =>
    next(withRegister(machine, a, value(machine)));

const setting =
  (change: (value: number) => Partial<Cpu>): Behaviour =>
  (machine, { a }) =>
    next(withCpu(machine, change(register(machine, a))));

/** Segments by ring: whoever asks sees the rights of its own and of outer rings, as LAR compares privilege levels. */
const loadAccessRights: Behaviour = (machine, { a, b }) => {
  const level = register(machine, b) & 3;
  if (machine.cpu.ring > level) return next(withCpu(machine, { zero: false }));
  return next(withRegister(withCpu(machine, { zero: true }), a, 0x90 | (level << 5)));
};

function readPort(machine: Machine, { a, number }: Decoded): Outcome {
  const { devices, disk } = machine;
  if (number !== ports.disk) return next(withRegister(machine, a, 0));
  const value = disk[devices.diskAt] ?? 0;
  return next(withRegister({ ...machine, devices: { ...devices, diskAt: devices.diskAt + 1 } }, a, value));
}

function writePort(machine: Machine, { a, number }: Decoded): Outcome {
  const value = register(machine, a);
  const { devices } = machine;
  switch (number) {
    case ports.console:
      return next({
        ...machine,
        devices: { ...devices, console: devices.console + String.fromCharCode(value & 0x7f) },
      });
    case ports.timer:
      return next({ ...machine, devices: { ...devices, period: value & 0xffff, left: value & 0xffff } });
    case ports.disk:
      return next({ ...machine, devices: { ...devices, diskAt: value & 0xffff } });
    default:
      return next(machine);
  }
}

/** Waits: the next tick comes at once, as nothing else can happen; with interrupts forbidden or no timer, for ever. */
function halt(machine: Machine): Outcome {
  const { devices, cpu } = machine;
  if (!cpu.interrupts || (devices.period === 0 && !devices.pending)) return { ...machine, state: 'halted' };
  return next({ ...machine, devices: { ...devices, pending: true, left: devices.period } });
}

/** Far return: to the same or an outer ring. */
const farReturn = popping(2, (machine, [pc = 0, selector = 0]) => {
  const ring = selector & 3;
  return ring < machine.cpu.ring ? protection('a far return to an inner ring') : withCpu(machine, { pc, ring });
});

const interruptReturn = popping(4, (machine, [pc = 0, selector = 0, flags = 0, stack = 0]) =>
  withCpu(withRegister(machine, stackPointer, stack), {
    pc,
    ring: selector & 3,
    interrupts: allowsInterrupts(flags),
    ...arithmeticFlags(flags),
  }),
);

/** Pops the flags. Outside ring 0 the interrupt flag stays as it is and nothing traps: what x86 did. */
const popFlags = popping(1, (machine, [word = 0]) =>
  next(
    withCpu(machine, {
      ...arithmeticFlags(word),
      interrupts: machine.cpu.ring === 0 ? allowsInterrupts(word) : machine.cpu.interrupts,
    }),
  ),
);

const compare: Behaviour = (machine, operands) =>
  next(flagged(machine, register(machine, operands.a) - second(machine, operands)));

const behaviours: { readonly [name: string]: Behaviour } = {
  nop: next,
  mov: (machine, operands) => next(withRegister(machine, operands.a, second(machine, operands))),
  add: arithmetic((a, b) => a + b),
  sub: arithmetic((a, b) => a - b),
  mul: arithmetic(Math.imul),
  and: arithmetic((a, b) => a & b),
  or: arithmetic((a, b) => a | b),
  xor: arithmetic((a, b) => a ^ b),
  shl: arithmetic((a, b) => a << b),
  shr: arithmetic((a, b) => a >>> b),
  cmp: compare,
  jmp: jumping(() => true),
  jz: jumping(({ zero }) => zero),
  jnz: jumping(({ zero }) => !zero),
  jn: jumping(({ negative }) => negative),
  jp: jumping(({ negative }) => !negative),
  ld: (machine, operands) => {
    const word = read(machine, addressOf(machine, operands));
    return typeof word === 'number' ? next(withRegister(machine, operands.a, word)) : word;
  },
  st: (machine, operands) => {
    const outcome = write(machine, addressOf(machine, operands), register(machine, operands.a));
    return isTrap(outcome) ? outcome : next(outcome);
  },
  push: pushing((machine, { a }) => [register(machine, a)], next),
  pop: popping(1, (machine, [word = 0], { a }) => next(withRegister(machine, a, word))),
  call: pushing(
    ({ cpu }) => [cpu.pc + 1],
    (machine, { number }) => withCpu(machine, { pc: number & 0xffff }),
  ),
  ret: popping(1, (machine, [pc = 0]) => withCpu(machine, { pc })),
  sys: () => ({ vector: vectors.syscall, address: null, why: 'system call' }),
  pushf: pushing(({ cpu }) => [flagsWord(cpu)], next),
  popf: popFlags,
  svec: loading(({ cpu }) => cpu.vectors),
  smsw: loading(({ cpu }) => (cpu.table === 0 ? 1 : 3)),
  lar: loadAccessRights,
  pushs: pushing(({ cpu }) => [cpu.ring], next),
  callf: pushing(
    ({ cpu }) => [cpu.ring, cpu.pc + 1],
    (machine, { number }) => withCpu(machine, { pc: number & 0xffff }),
  ),
  retf: farReturn,
  str: loading(({ cpu }) => cpu.task),
  movs: loading(({ cpu }) => cpu.ring),
  cli: (machine) => next(withCpu(machine, { interrupts: false })),
  sti: (machine) => next(withCpu(machine, { interrupts: true })),
  iret: interruptReturn,
  hlt: halt,
  lvec: setting((value) => ({ vectors: value })),
  lpt: setting((value) => ({ table: value })),
  ltr: setting((value) => ({ task: value })),
  lfa: loading(({ cpu }) => cpu.faultAddress),
  in: readPort,
  out: writePort,
  hcall: () => protection('no hypervisor answers here'),
};

/** Does the instruction of a word, or says why it cannot. Nothing is changed when it traps. */
export function executeWord(machine: Machine, word: number): Outcome {
  const decoded = decode(word);
  if (!decoded) return protection(`${word} is no instruction`);
  const { instruction } = decoded;
  if (machine.cpu.ring > 0 && trapsOutsideRing0(instruction, machine.processor))
    return protection(`${instruction.name} in ring ${machine.cpu.ring}`);
  const behaviour = behaviours[instruction.name];
  if (!behaviour) throw new Error(`the instruction ${instruction.name} does nothing`);
  return behaviour(machine, decoded);
}

/** Fetches the instruction at the program counter and does it. */
export function execute(machine: Machine): Outcome {
  const word = read(machine, machine.cpu.pc);
  return typeof word === 'number' ? executeWord(machine, word) : word;
}
