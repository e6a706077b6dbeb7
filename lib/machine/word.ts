import { type Instruction, instructions } from './isa';

export const registerNames = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'sp'] as const;
/** Stands in the second register field when an address has no base register. */
export const noBase = 15;

/** An instruction as it is in memory: operation, two registers, a number of 16 bits with a sign. */
export interface Decoded {
  readonly instruction: Instruction;
  readonly a: number;
  readonly b: number;
  readonly number: number;
}

/** Operation code of a mnemonic and form. */
export function codeOf(name: string, form: string): number {
  const at = instructions.findIndex((each) => each.name === name && each.form === form);
  if (at < 0) throw new Error(`no instruction ${name} with operands "${form}"`);
  return at + 1;
}

/** Packs an instruction into a word: operation in bits 24-31, registers in 20-23 and 16-19, the number below. */
export const encode = (code: number, a = 0, b = 0, number = 0): number =>
  ((code << 24) | (a << 20) | (b << 16) | (number & 0xffff)) >>> 0;

/** The instruction of a word, or null where the word is none. */
export function decode(word: number): Decoded | null {
  const instruction = instructions[(word >>> 24) - 1];
  if (!instruction) return null;
  const [a, b] = [(word >>> 20) & 15, (word >>> 16) & 15];
  const known = (register: number) => register < registerNames.length;
  if (!known(a) || !(known(b) || b === noBase)) return null;
  return { instruction, a, b, number: (word << 16) >> 16 };
}

const addressText = (b: number, number: number): string => {
  if (b === noBase) return `[${number}]`;
  if (number === 0) return `[${registerNames[b]}]`;
  return `[${registerNames[b]}${number < 0 ? '-' : '+'}${Math.abs(number)}]`;
};

/** A word as a line of assembly, or as a number where it is no instruction. */
export function disassemble(word: number): string {
  const decoded = decode(word);
  if (!decoded) return `.word ${word}`;
  const { instruction, a, b, number } = decoded;
  const [first, second] = [registerNames[a], registerNames[b]];
  const operands = {
    '': '',
    r: first,
    i: number,
    rr: `${first}, ${second}`,
    ri: `${first}, ${number}`,
    rm: `${first}, ${addressText(b, number)}`,
    mr: `${addressText(b, number)}, ${first}`,
    ir: `${number}, ${first}`,
    irr: `${number}, ${first}, ${second}`,
  }[instruction.form];
  return `${instruction.name} ${operands}`.trimEnd();
}
