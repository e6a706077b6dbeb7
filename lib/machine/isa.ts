/** What stands after a mnemonic: r a register, i a number, m a memory operand. */
type Form = '' | 'r' | 'i' | 'rr' | 'ri' | 'rm' | 'mr' | 'ir' | 'irr';

/** Instructions of x86 that are sensitive and do not trap, in the groups of Robin and Irvine (2000). */
export const groups = [
  { id: 'descriptor-tables', name: 'Store a descriptor-table register', x86: 'SGDT, SIDT, SLDT' },
  { id: 'machine-status', name: 'Store the machine status word', x86: 'SMSW' },
  { id: 'flags', name: 'Push and pop flags', x86: 'PUSHF, POPF' },
  { id: 'access-rights', name: 'Load and verify access rights', x86: 'LAR, LSL, VERR, VERW' },
  { id: 'segment-stack', name: 'Push and pop a segment register', x86: 'PUSH, POP' },
  { id: 'far-transfer', name: 'Transfer control between segments', x86: 'far CALL, far JMP, far RET, INT n' },
  { id: 'task', name: 'Store the task register', x86: 'STR' },
  { id: 'segment-move', name: 'Move from or to a segment register', x86: 'MOV' },
] as const;

export type GroupId = (typeof groups)[number]['id'];

/** Why an instruction is sensitive: it changes what belongs to the machine, or shows it. */
type Sensitivity = 'control' | 'behaviour';

export interface Instruction {
  readonly name: string;
  readonly form: Form;
  readonly does: string;
  /** Traps outside ring 0. */
  readonly privileged: boolean;
  readonly sensitive: Sensitivity | null;
  /** Its counterpart on x86; stated where it is sensitive. */
  readonly x86: string | null;
  /** Group of the list of sensitive instructions that do not trap, where it is one of those. */
  readonly group: GroupId | null;
  /** What a processor with a mode for guests does in that mode: an exit, or the guest's own copy of the state. */
  readonly inGuestMode: 'exit' | 'own copy' | null;
}

const plain = (name: string, form: Form, does: string): Instruction => ({
  name,
  form,
  does,
  privileged: false,
  sensitive: null,
  x86: null,
  group: null,
  inGuestMode: null,
});

const privileged = (
  name: string,
  form: Form,
  does: string,
  x86: string,
  sensitive: Sensitivity = 'control',
  inGuestMode: 'exit' | 'own copy' = 'own copy',
): Instruction => ({ ...plain(name, form, does), privileged: true, sensitive, x86, inGuestMode });

const silent = (name: string, form: Form, group: GroupId, sensitive: Sensitivity, does: string, x86: string) => ({
  ...plain(name, form, does),
  sensitive,
  x86,
  group,
  inGuestMode: 'own copy' as const,
});

/**
 * The instruction set. The place in the list, counted from 1, is the operation code; a word of 0 is no instruction, so that
 * running into empty memory is noticed.
 */
export const instructions: readonly Instruction[] = [
  plain('nop', '', 'nothing'),
  plain('mov', 'rr', 'copies a register'),
  plain('mov', 'ri', 'loads a number'),
  plain('add', 'rr', 'adds; sets the flags zero and negative'),
  plain('add', 'ri', 'adds a number'),
  plain('sub', 'rr', 'subtracts'),
  plain('sub', 'ri', 'subtracts a number'),
  plain('mul', 'rr', 'multiplies'),
  plain('mul', 'ri', 'multiplies by a number'),
  plain('and', 'rr', 'and, bit by bit'),
  plain('and', 'ri', 'and with a number'),
  plain('or', 'rr', 'or, bit by bit'),
  plain('or', 'ri', 'or with a number'),
  plain('xor', 'rr', 'exclusive or'),
  plain('xor', 'ri', 'exclusive or with a number'),
  plain('shl', 'ri', 'shifts left'),
  plain('shr', 'ri', 'shifts right, zeros come in'),
  plain('cmp', 'rr', 'compares: sets the flags as a subtraction would'),
  plain('cmp', 'ri', 'compares with a number'),
  plain('jmp', 'i', 'jumps'),
  plain('jz', 'i', 'jumps when the last result was zero'),
  plain('jnz', 'i', 'jumps when it was not zero'),
  plain('jn', 'i', 'jumps when it was negative'),
  plain('jp', 'i', 'jumps when it was not negative'),
  plain('ld', 'rm', 'loads a word of memory'),
  plain('st', 'mr', 'stores a word in memory'),
  plain('push', 'r', 'pushes a register on the stack'),
  plain('pop', 'r', 'pops a register from the stack'),
  plain('call', 'i', 'pushes the return address and jumps'),
  plain('ret', '', 'pops the return address'),
  plain('sys', '', 'calls the operating system: enters the kernel by vector 4'),
  silent('pushf', '', 'flags', 'behaviour', 'pushes the flags, with the interrupt flag of the processor', 'PUSHF'),
  silent(
    'popf',
    '',
    'flags',
    'control',
    'pops the flags; outside ring 0 the interrupt flag is left as it was, without a word',
    'POPF',
  ),
  silent('svec', 'r', 'descriptor-tables', 'behaviour', 'stores the address of the vector table', 'SIDT'),
  silent(
    'smsw',
    'r',
    'machine-status',
    'behaviour',
    'stores the machine status: 1, and 2 more when paging is on',
    'SMSW',
  ),
  silent(
    'lar',
    'rr',
    'access-rights',
    'behaviour',
    'loads the access rights of the segment of a ring and sets zero; clears zero where the ring that asks may not see it',
    'LAR',
  ),
  silent('pushs', '', 'segment-stack', 'behaviour', 'pushes the code selector, whose low bits are the ring', 'PUSH CS'),
  silent(
    'callf',
    'i',
    'far-transfer',
    'behaviour',
    'pushes the code selector and the return address, and jumps',
    'far CALL',
  ),
  silent('retf', '', 'far-transfer', 'behaviour', 'pops address and selector; faults towards an inner ring', 'far RET'),
  silent('str', 'r', 'task', 'behaviour', 'stores the task register', 'STR'),
  silent(
    'movs',
    'r',
    'segment-move',
    'behaviour',
    'copies the code selector, whose low bits are the ring',
    'MOV r, CS',
  ),
  privileged('cli', '', 'forbids interrupts', 'CLI'),
  privileged('sti', '', 'allows interrupts', 'STI'),
  privileged('iret', '', 'returns from a trap: pops address, selector, flags and stack pointer', 'IRET'),
  privileged('hlt', '', 'waits for an interrupt; for ever when they are forbidden', 'HLT', 'control', 'exit'),
  privileged('lvec', 'r', 'loads the address of the vector table', 'LIDT'),
  privileged('lpt', 'r', 'loads the address of the page table; 0 switches paging off', 'MOV CR3'),
  privileged('ltr', 'r', 'loads the task register', 'LTR'),
  privileged('lfa', 'r', 'loads the address of the last page fault', 'MOV r, CR2', 'behaviour'),
  privileged('in', 'ri', 'reads a port', 'IN', 'behaviour', 'exit'),
  privileged('out', 'ir', 'writes a port', 'OUT', 'control', 'exit'),
  plain('hcall', 'irr', 'calls the hypervisor; on a bare machine it is no instruction and faults'),
];

/** How the processor treats sensitive instructions outside ring 0. */
export const processors = [
  { id: 'classic', name: 'as x86 was: only privileged instructions trap' },
  { id: 'trapping', name: 'as System/370 was: every sensitive instruction traps' },
] as const;

export type ProcessorId = (typeof processors)[number]['id'];

/** Whether an instruction traps outside ring 0. */
export const trapsOutsideRing0 = ({ privileged, sensitive }: Instruction, processor: ProcessorId): boolean =>
  privileged || (processor === 'trapping' && sensitive !== null);
