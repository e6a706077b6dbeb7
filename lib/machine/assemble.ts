import { instructions } from './isa';
import { type Operand, operand, value } from './operand';
import { codeOf, encode, registerNames } from './word';

/** Longest source that is read, characters. */
export const longestSource = 20_000;

/** What is wrong in a line, and what would be allowed there. */
export interface Fault {
  readonly line: number;
  readonly word: string;
  readonly message: string;
}

/** One line of the source and where it went. */
export interface Listed {
  readonly line: number;
  readonly address: number;
  readonly words: readonly number[];
  readonly text: string;
}

export type Assembled =
  | {
      readonly ok: true;
      readonly words: readonly number[];
      readonly listing: readonly Listed[];
      readonly labels: ReadonlyMap<string, number>;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export interface Options {
  /** Address of the first word. */
  readonly origin?: number;
  /** Most words. */
  readonly room: number;
  /** Takes the lines for a hypervisor instead of those for a bare machine. */
  readonly ported?: boolean;
  /** Names that are known beforehand. */
  readonly names?: ReadonlyMap<string, number>;
}

/** A line taken apart. */
interface Line {
  readonly number: number;
  readonly text: string;
  readonly label: string | null;
  readonly mnemonic: string;
  readonly operands: readonly string[];
}

/** Thrown inside the assembler and caught at its door. */
class Complaint extends Error {
  constructor(
    readonly word: string,
    message: string,
  ) {
    super(message);
  }
}

const complain = (word: string, message: string): never => {
  throw new Complaint(word, message);
};

const comment = /^((?:[^;"']|"[^"]*"|'[^']*')*);.*$/;
const shape = /^(?:([A-Za-z_]\w*):)?\s*(\.?[A-Za-z_]\w*)?\s*(.*)$/;

/** Whether a line is for the machine that is assembled for, and the line without its mark. */
function meant(text: string, ported: boolean): string {
  const mark = /^\s*@(\w+)\s(.*)$/.exec(text);
  if (!mark) return text.trimStart().startsWith('@') ? complain(text.trim(), 'after @ stands bare or ported') : text;
  const [, name = '', rest = ''] = mark;
  if (name !== 'bare' && name !== 'ported') return complain(`@${name}`, 'after @ stands bare or ported');
  return (name === 'ported') === ported ? rest : '';
}

/** Splits at commas that stand in no quotes. */
const split = (text: string): string[] =>
  text.trim() === '' ? [] : (text.match(/("[^"]*"|'[^']*'|[^,])+/g) ?? []).map((each) => each.trim());

function parse(source: string, number: number, ported: boolean): Line {
  const bare = meant(comment.exec(source)?.[1] ?? source, ported).trim();
  const found = shape.exec(bare);
  const [, label = null, mnemonic = '', rest = ''] = found ?? [];
  if (mnemonic === '' && rest.trim() !== '')
    return complain(rest.trim(), 'a line is "label: instruction operands ; comment"');
  return { number, text: source, label, mnemonic, operands: split(rest) };
}

const directives = ['.const', '.word', '.text', '.org', '.map'] as const;

/** How many words a line takes, found without the values of labels. */
function sizeOf({ mnemonic, operands }: Line, address: number, names: ReadonlyMap<string, number>): number {
  switch (mnemonic) {
    case '':
    case '.const':
      return 0;
    case '.word':
      return operands.length;
    case '.text':
      return quoted(operands).length;
    case '.map':
      return countOf(operands[1] ?? '', names, '.map FIRST, COUNT, BITS');
    case '.org': {
      const to = countOf(operands[0] ?? '', names, '.org ADDRESS');
      return to >= address
        ? to - address
        : complain(operands[0] ?? '', `${to} lies before ${address}, where this line is`);
    }
    default:
      return mnemonic.startsWith('.') ? complain(mnemonic, `directives are ${directives.join(', ')}`) : 1;
  }
}

function quoted(operands: readonly string[]): string {
  const [text = ''] = operands;
  return /^"[\x20-\x7e]*"$/.test(text) ? text.slice(1, -1) : complain(text, '.text takes "characters in quotes"');
}

function countOf(word: string, names: ReadonlyMap<string, number>, form: string): number {
  const found = value(word, names);
  if (found === null || found < 0 || found > 4096)
    return complain(word, `${form}: a number from 0 to 4096 that is known above`);
  return found;
}

function numberOf(word: string, names: ReadonlyMap<string, number>): number {
  const found = value(word, names);
  if (found !== null) return found;
  const name = /[A-Za-z_]\w*/.exec(word)?.[0];
  return complain(
    name ?? word,
    name ? 'no label or constant of this name' : 'a number, a label or a constant is needed',
  );
}

/** The words of a line, once all labels are known. */
function wordsOf(line: Line, size: number, names: ReadonlyMap<string, number>): number[] {
  const { mnemonic, operands } = line;
  switch (mnemonic) {
    case '':
    case '.const':
      return [];
    case '.org':
      return Array<number>(size).fill(0);
    case '.word':
      return operands.map((word) => numberOf(word, names) >>> 0);
    case '.text':
      return [...quoted(operands)].map((sign) => sign.charCodeAt(0));
    case '.map': {
      const [first = '', , flags = ''] = operands;
      const [frame, low] = [numberOf(first, names), numberOf(flags, names)];
      return Array.from({ length: size }, (_, at) => (((frame + at) << 4) | low) >>> 0);
    }
    default:
      return [
        instructionOf(
          mnemonic,
          operands.map((text) => operand(text) ?? complain(text, operandForms)),
          names,
        ),
      ];
  }
}

const operandForms = `an operand is a register (${registerNames.join(', ')}), a number, a name or an address like [r1+2]`;
const kinds = { r: 'r', i: 'i', m: 'm' } as const;

function instructionOf(name: string, given: readonly Operand[], names: ReadonlyMap<string, number>): number {
  const forms = instructions.filter((each) => each.name === name).map(({ form }) => form);
  if (forms.length === 0)
    return complain(
      name,
      `no such instruction; there are ${[...new Set(instructions.map((each) => each.name))].join(' ')}`,
    );
  const shapeGiven = given.map(({ kind }) => kinds[kind]).join('');
  const form =
    forms.find((each) => each === shapeGiven) ??
    (forms.includes('irr') && /^ir{0,2}$/.test(shapeGiven) ? 'irr' : undefined);
  if (form === undefined)
    return complain(
      given.map(({ text }) => text).join(', ') || name,
      `${name} takes ${forms.map(inWords).join(' or ')}`,
    );
  const registers = given.flatMap((each) => (each.kind === 'i' ? [] : [each.kind === 'm' ? each.base : each.register]));
  const [first = 0, second = 0] = form === 'mr' ? registers.toReversed() : registers;
  const word = given.find(({ kind }) => kind !== 'r');
  return encode(codeOf(name, form), first, second, word ? inRange(word.expression, names) : 0);
}

function inRange(expression: string, names: ReadonlyMap<string, number>): number {
  const found = expression === '' ? 0 : numberOf(expression, names);
  return found >= -32768 && found <= 32767 ? found : complain(expression, `${found} does not fit: -32768 to 32767`);
}

const inWords = (form: string): string =>
  form === ''
    ? 'no operand'
    : [...form].map((kind) => ({ r: 'a register', i: 'a number', m: 'an address in brackets' })[kind]).join(', ');

/** Does something for a line and keeps its complaint. */
function attempt<T>(line: number, faults: Fault[], action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    faults.push({ line, word: error.word, message: error.message });
    return null;
  }
}

/**
 * Turns a source text into words, in two passes. Faults name the line (from 1), the word and what is allowed there; all lines are looked at. A
 * source that is too long, or that makes more words than there is room for, is a fault too.
 */
export function assemble(source: string, { origin = 0, room, ported = false, names: given }: Options): Assembled {
  if (source.length > longestSource)
    return {
      ok: false,
      faults: [{ line: 1, word: '', message: `${source.length} characters, ${longestSource} allowed` }],
    };
  const faults: Fault[] = [];
  const names = new Map([...(given ?? [])]);
  const labels = new Map<string, number>();
  const sized: { readonly line: Line; readonly address: number; readonly size: number }[] = [];
  let address = origin;
  for (const [at, text] of source.split('\n').entries())
    attempt(at + 1, faults, () => {
      const line = parse(text, at + 1, ported);
      if (line.label !== null) define(line.label, address, names, labels);
      if (line.mnemonic === '.const') defineConstant(line, names);
      const size = sizeOf(line, address, names);
      sized.push({ line, address, size });
      address += size;
    });
  if (address - origin > room)
    faults.push({
      line: sized.at(-1)?.line.number ?? 1,
      word: '',
      message: `${address - origin} words, there is room for ${room}`,
    });
  if (faults.length > 0) return { ok: false, faults };
  const listing = sized.flatMap(({ line, address: from, size }) => {
    const words = attempt(line.number, faults, () => wordsOf(line, size, names));
    return words === null ? [] : [{ line: line.number, address: from, words, text: line.text }];
  });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, words: listing.flatMap(({ words }) => words), listing, labels };
}

function define(name: string, address: number, names: Map<string, number>, labels: Map<string, number>): void {
  if (names.has(name)) complain(name, 'this name is taken already');
  if ((registerNames as readonly string[]).includes(name)) complain(name, 'a register cannot be a label');
  names.set(name, address);
  labels.set(name, address);
}

function defineConstant({ operands }: Line, names: Map<string, number>): void {
  const [, name = '', text = ''] =
    /^(\w+)\s+(.+)$/.exec(operands.join(',')) ?? complain(operands.join(','), '.const NAME VALUE');
  if (names.has(name)) complain(name, 'this name is taken already');
  names.set(name, numberOf(text, names));
}
