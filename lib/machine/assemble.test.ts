import { describe, expect, it } from 'vitest';
import { assemble, longestSource } from './assemble';
import { disassemble } from './word';

const room = 64;
const faultsOf = (source: string) => {
  const done = assemble(source, { room });
  return done.ok ? [] : done.faults;
};

describe('assemble', () => {
  it('turns labels, constants, characters, data and sums into words', () => {
    const source =
      '.const N 3\nstart: mov r1, N+1 ; four\n ld r2, [data+1]\n st [r1-2], r2\n jmp start\ndata: .word 7, \'A\', start, -1\n .text "a;b"';
    const done = assemble(source, { room, origin: 512 });
    if (!done.ok) throw new Error(JSON.stringify(done.faults));
    expect(done.words.slice(0, 4).map(disassemble)).toEqual(['mov r1, 4', 'ld r2, [517]', 'st [r1-2], r2', 'jmp 512']);
    expect(done.words.slice(4)).toEqual([7, 65, 512, 0xffffffff, 97, 59, 98]);
    expect(done.labels.get('data')).toBe(516);
    expect(done.listing.map(({ line, address }) => [line, address])).toContainEqual([6, 516]);
  });

  it('places by .org and maps frames by .map', () => {
    const done = assemble('nop\n.org 3\n.map 16, 2, 7', { room });
    expect(done.ok && done.words).toEqual([0x01000000, 0, 0, 0x107, 0x117]);
  });

  it('takes the lines for the machine that is asked for', () => {
    const source = '@bare cli\n@ported hcall 7';
    const words = (ported: boolean) => {
      const done = assemble(source, { room, ported });
      return done.ok ? done.words.map(disassemble) : done.faults;
    };
    expect(words(false)).toEqual(['cli']);
    expect(words(true)).toEqual(['hcall 7, r0, r0']);
  });

  it('names line, word and what is allowed', () => {
    expect(faultsOf('nop\n jmp nowhere')).toEqual([
      { line: 2, word: 'nowhere', message: 'no label or constant of this name' },
    ]);
    expect(faultsOf('fly r1')[0]).toMatchObject({ line: 1, word: 'fly' });
    expect(faultsOf('fly r1')[0]?.message).toMatch(/^no such instruction; there are nop mov add /);
    expect(faultsOf('push 4')).toEqual([{ line: 1, word: '4', message: 'push takes a register' }]);
    expect(faultsOf('mov r1')[0]?.message).toBe('mov takes a register, a register or a register, a number');
    expect(faultsOf('mov r1, 40000')[0]?.message).toBe('40000 does not fit: -32768 to 32767');
    expect(faultsOf('a: nop\na: nop')).toEqual([{ line: 2, word: 'a', message: 'this name is taken already' }]);
    expect(faultsOf('.wort 3')[0]?.message).toBe('directives are .const, .word, .text, .org, .map');
    expect(faultsOf('@both nop')[0]?.message).toBe('after @ stands bare or ported');
    expect(faultsOf('ld r1, [r2*3]')[0]).toMatchObject({ line: 1, word: '[r2*3]' });
  });

  it('says everything that is wrong, not only the first', () => {
    expect(faultsOf('fly\nnop\nswim\npush').map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  it('is bounded: by the length of the source and by the room', () => {
    expect(faultsOf(' '.repeat(longestSource + 1))[0]?.message).toBe('20001 characters, 20000 allowed');
    expect(faultsOf('.org 65')[0]?.message).toBe('65 words, there is room for 64');
    expect(faultsOf('.map 0, 5000, 1')[0]?.message).toMatch(/a number from 0 to 4096/);
  });
});
