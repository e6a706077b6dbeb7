import { ports } from './machine';
import { codeOf, encode, noBase } from './word';

/** What a ported kernel may ask of the hypervisor, and the instruction that the request takes the place of. */
export interface Hypercall {
  readonly name: string;
  /** The word that does the same on a bare machine, made from the registers that were named. */
  readonly word: (a: number, b: number) => number;
}

const one = (name: string, mnemonic: string): Hypercall => ({
  name,
  word: (a) => encode(codeOf(mnemonic, 'r'), a),
});
const none = (name: string, mnemonic: string): Hypercall => ({ name, word: () => encode(codeOf(mnemonic, '')) });
const out = (name: string, port: number): Hypercall => ({
  name,
  word: (a) => encode(codeOf('out', 'ir'), a, noBase, port),
});

/** Hypercalls by number, from 1. */
const hypercalls: readonly Hypercall[] = [
  one('set vectors', 'lvec'),
  one('load table', 'lpt'),
  out('write console', ports.console),
  out('set timer', ports.timer),
  { name: 'update entry', word: (a, b) => encode(codeOf('st', 'mr'), b, a) },
  out('seek', ports.disk),
  none('forbid interrupts', 'cli'),
  none('allow interrupts', 'sti'),
  none('return', 'iret'),
  none('push flags', 'pushf'),
  none('pop flags', 'popf'),
  one('fault address', 'lfa'),
  one('set task', 'ltr'),
  { name: 'read disk', word: (a) => encode(codeOf('in', 'ri'), a, noBase, ports.disk) },
  none('halt', 'hlt'),
];

/** The hypercall of a number, or null where there is none. */
export const hypercall = (number: number): Hypercall | null => hypercalls[number - 1] ?? null;

export const hypercallNames: readonly string[] = hypercalls.map(({ name }) => name);
