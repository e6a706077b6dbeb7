import { read } from './execute';
import type { Machine } from './machine';
import { wordsPerPage } from './machine';
import { decode, disassemble } from './word';

/** One instruction of the guest and what stands for it in the cache. */
export interface Translated {
  /** Where the guest has it. */
  readonly address: number;
  readonly word: number;
  /** same: copied; control: addresses of the cache take the place of the guest's; callout: the monitor does it. */
  readonly how: 'same' | 'control' | 'callout';
  readonly text: string;
}

/** Code of the guest's kernel from an address up to the next jump, translated. */
export interface Block {
  readonly address: number;
  readonly lines: readonly Translated[];
  /** How often it was entered. */
  readonly entered: number;
}

const longestBlock = 12;
/** Blocks that are kept; when there are more, the cache is emptied, as real ones are. */
export const mostBlocks = 64;

const control = ['jmp', 'jz', 'jnz', 'jn', 'jp', 'call', 'ret'];
const endsBlock = [...control, 'callf', 'retf', 'iret', 'hlt', 'sys', 'lpt'];

/** What stands for an instruction in the cache. `adapted`: it was seen to write a page table. */
function translate(address: number, word: number, adapted: boolean): Translated {
  const instruction = decode(word)?.instruction;
  const text = disassemble(word);
  if (!instruction || instruction.sensitive !== null || instruction.name === 'hcall')
    return { address, word, how: 'callout', text: `call monitor (${text})` };
  if (adapted) return { address, word, how: 'callout', text: `call monitor (${text}), a page table` };
  if (control.includes(instruction.name)) return { address, word, how: 'control', text: `${text} → by the cache` };
  return { address, word, how: 'same', text };
}

/** Translates from an address on: up to a jump, the end of the page, or what cannot be read. */
export function blockAt(machine: Machine, address: number, adapted: readonly number[]): Block {
  const lines: Translated[] = [];
  for (let at = address; lines.length < longestBlock; at++) {
    const word = read(machine, at);
    if (typeof word !== 'number') break;
    lines.push(translate(at, word, adapted.includes(at)));
    const name = decode(word)?.instruction.name;
    if (name === undefined || endsBlock.includes(name) || at % wordsPerPage === wordsPerPage - 1) break;
  }
  return { address, lines, entered: 1 };
}

/** What stands in the cache for an address, as long as the same instruction still stands in memory; a guest may change its code. */
export function lineAt(machine: Machine, { address, lines }: Block, at: number): Translated | null {
  const line = lines[at - address];
  return line && read(machine, at) === line.word ? line : null;
}
