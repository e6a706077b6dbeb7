import { describe, expect, it } from 'vitest';
import { assemble } from './assemble';
import { emptyFrames, type Machine, switchedOn } from './machine';
import { step } from './step';

/** A bare machine with a program from address 0 on. */
function machineWith(source: string): Machine {
  const done = assemble(source, { room: 64 });
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  const words = [...done.words, ...Array<number>(64 - done.words.length).fill(0)];
  return switchedOn('classic', emptyFrames(32).toSpliced(0, 2, words.slice(0, 32), words.slice(32)), [5, 6]);
}

function stepped(machine: Machine, steps: number): Machine {
  let now = machine;
  for (let at = 0; at < steps; at++) now = step(now).machine;
  return now;
}

const inRing = (machine: Machine, ring: number): Machine => ({ ...machine, cpu: { ...machine.cpu, ring } });

describe('step', () => {
  it('computes with 32 bits', () => {
    const { cpu } = stepped(
      machineWith('mov r0, -1\nmov r1, r0\nmul r1, r0\nadd r0, 1\nmov r2, 1\nshl r2, 31\ncmp r2, 0'),
      7,
    );
    expect(cpu.registers.slice(0, 3)).toEqual([0, 1, 0x80000000]);
    expect([cpu.zero, cpu.negative]).toEqual([false, true]);
  });

  it('is pure: the state before is as it was', () => {
    const machine = machineWith('mov r0, 3\nst [40], r0');
    const before = JSON.stringify(machine);
    expect(stepped(machine, 2).memory[1]?.[8]).toBe(3);
    expect(JSON.stringify(machine)).toBe(before);
  });

  it('leaves the interrupt flag alone in ring 1, without a trap, and changes it in ring 0', () => {
    const machine = machineWith('mov sp, 40\nmov r0, 0x200\npush r0\npopf');
    expect(stepped(machine, 4).cpu.interrupts).toBe(true);
    const ring1 = stepped(inRing(machine, 1), 4);
    expect(ring1.cpu).toMatchObject({ interrupts: false, pc: 4 });
    expect(ring1.state).toBe('running');
  });

  it('traps for what is privileged outside ring 0', () => {
    const machine = machineWith('cli\nmov r0, 1\nvectors: .word 60, 1, 0, 0, 0');
    const ring3 = { ...machine, cpu: { ...machine.cpu, ring: 3, vectors: 2 } };
    const { machine: trapped, trap } = step(ring3);
    expect(trap).toMatchObject({ vector: 1, why: 'cli in ring 3' });
    expect(trapped.cpu).toMatchObject({ pc: 1, ring: 0, interrupts: false });
    expect(trapped.memory[1]?.slice(24, 28)).toEqual([0, 3, 0, 0]);
  });

  it('shuts down when a trap cannot be delivered', () => {
    const machine = machineWith('.word 0');
    expect(step({ ...machine, cpu: { ...machine.cpu, vectors: 5000 } }).machine.state).toBe('shut down');
  });

  it('guards pages: absent, of the kernel, not writable, outside memory', () => {
    const whyOf = (entry: number, ring: number) => {
      const base = machineWith('st [32], r0\nvectors: .word 30, 0, 0, 0, 0');
      const table = [0x007, entry, ...Array<number>(30).fill(0)];
      const machine = { ...base, memory: base.memory.with(3, table) };
      return step({ ...machine, cpu: { ...machine.cpu, ring, table: 96, vectors: 1 } }).trap?.why ?? null;
    };
    expect(whyOf(0x016, 0)).toBe('page not present');
    expect(whyOf(0x013, 3)).toBe('page of the kernel');
    expect(whyOf(0x015, 3)).toBe('page not writable');
    expect(whyOf(0x207, 3)).toBe('frame outside memory');
    expect([whyOf(0x013, 0), whyOf(0x017, 3)]).toEqual([null, null]);
  });

  it('ticks after as many instructions as the timer was set to, and delivers when interrupts are allowed', () => {
    const machine = machineWith('mov r0, 3\nout 2, r0\nnop\nnop\nsti\nnop\nvectors: .word 60, 0, 0, 20, 0');
    const set = { ...machine, cpu: { ...machine.cpu, vectors: 6, registers: machine.cpu.registers.with(6, 60) } };
    expect(stepped(set, 3).devices.pending).toBe(false);
    expect(stepped(set, 4).devices.pending).toBe(true);
    expect(stepped(set, 5).cpu.pc).toBe(5);
    const delivered = stepped(set, 6);
    expect(delivered.cpu).toMatchObject({ pc: 20, interrupts: false });
    expect(delivered.devices.pending).toBe(false);
  });

  it('reads the disk word by word and writes the console', () => {
    const machine = stepped(machineWith("mov r0, 1\nout 3, r0\nin r1, 3\nin r2, 3\nmov r3, 'x'\nout 1, r3\nhlt"), 7);
    expect(machine.cpu.registers.slice(1, 3)).toEqual([6, 0]);
    expect(machine.devices.console).toBe('x');
    expect(machine.state).toBe('halted');
    expect(step(machine).machine).toBe(machine);
  });
});
