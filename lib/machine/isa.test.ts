import { describe, expect, it } from 'vitest';
import { groups, instructions } from './isa';
import { theorem, theoremInGuestMode } from './theorem';
import { codeOf, decode, disassemble, encode } from './word';

describe('the instruction table', () => {
  it('has an instruction with a counterpart on x86 for each group of those that are sensitive and do not trap', () => {
    for (const { id, x86 } of groups) {
      const own = instructions.filter(({ group }) => group === id);
      expect(own.length, id).toBeGreaterThan(0);
      for (const each of own) {
        expect(each.privileged, each.name).toBe(false);
        const counterpart = (each.x86 ?? '').replace('far ', '').split(' ')[0] ?? '';
        expect(x86, each.name).toContain(counterpart);
      }
    }
  });

  it('names a counterpart for whatever is sensitive, and holds nothing privileged that is not', () => {
    for (const each of instructions) {
      expect(each.sensitive === null, each.name).toBe(each.x86 === null);
      if (each.privileged) expect(each.sensitive, each.name).not.toBeNull();
      expect(each.sensitive === null, each.name).toBe(each.inGuestMode === null);
    }
  });

  it('says each mnemonic and form once, and reads back every word that it writes', () => {
    expect(new Set(instructions.map(({ name, form }) => `${name} ${form}`)).size).toBe(instructions.length);
    for (const { name, form } of instructions)
      expect(decode(encode(codeOf(name, form), 3, 5, -7))).toMatchObject({
        instruction: { name, form },
        a: 3,
        b: 5,
        number: -7,
      });
  });

  it('takes neither an empty word nor a register that does not exist for an instruction', () => {
    expect(decode(0)).toBeNull();
    expect(decode(encode(codeOf('push', 'r'), 9))).toBeNull();
    expect(disassemble(0)).toBe('.word 0');
  });
});

describe('the theorem of Popek and Goldberg', () => {
  it('fails for the classic processor, by exactly the ten instructions of the groups', () => {
    const { holds, offenders } = theorem('classic');
    expect(holds).toBe(false);
    const names = ['pushf', 'popf', 'svec', 'smsw', 'lar', 'pushs', 'callf', 'retf', 'str', 'movs'];
    expect(offenders.map(({ name }) => name)).toEqual(names);
  });

  it('holds where every sensitive instruction traps, and in guest mode', () => {
    expect(theorem('trapping')).toMatchObject({ holds: true, offenders: [] });
    expect(theoremInGuestMode()).toMatchObject({ holds: true, offenders: [] });
    expect(theorem('trapping').sensitive).toHaveLength(20);
  });
});
