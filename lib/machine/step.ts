import { execute, executeWord, flagsWord, pushed, read } from './execute';
import { type Devices, isTrap, type Machine, type Trap, vectors } from './machine';

const stackPointer = 6;

/**
 * Enters the kernel by a vector: pushes stack pointer, flags, selector and address on the kernel's stack (on the current one when
 * the kernel itself was interrupted) and jumps. Interrupts are forbidden from then on, except by a system call. A trap that cannot be
 * delivered shuts the machine down, as x86 does after a triple fault.
 */
export function deliver(machine: Machine, { vector, address }: Trap): Machine {
  const { cpu } = machine;
  const inner: Machine = {
    ...machine,
    cpu: { ...cpu, ring: 0, faultAddress: vector === vectors.pageFault ? (address ?? 0) : cpu.faultAddress },
  };
  const handler = read(inner, cpu.vectors + vector);
  const kernelStack = cpu.ring === 0 ? cpu.registers[stackPointer] : read(inner, cpu.vectors + vectors.stack);
  if (typeof handler !== 'number' || typeof kernelStack !== 'number') return { ...machine, state: 'shut down' };
  const onStack = { ...inner, cpu: { ...inner.cpu, registers: cpu.registers.with(stackPointer, kernelStack) } };
  const back = vector === vectors.syscall ? cpu.pc + 1 : cpu.pc;
  const framed = pushed(onStack, [cpu.registers[stackPointer] ?? 0, flagsWord(cpu), cpu.ring, back]);
  if (isTrap(framed)) return { ...machine, state: 'shut down' };
  const interrupts = vector === vectors.syscall && cpu.interrupts;
  return { ...framed, cpu: { ...framed.cpu, pc: handler, interrupts } };
}

export interface Done {
  readonly machine: Machine;
  /** The trap that was delivered, if one was. */
  readonly trap: Trap | null;
}

/** One instruction, or the trap that it ends in, delivered. `word` stands in for what is in memory. */
export function instruct(machine: Machine, word?: number): Done {
  const outcome = word === undefined ? execute(machine) : executeWord(machine, word);
  return isTrap(outcome) ? { machine: deliver(machine, outcome), trap: outcome } : { machine: outcome, trap: null };
}

/** Whether a tick waits and may be delivered now. */
export const interruptIsDue = ({ devices, cpu }: Machine): boolean => devices.pending && cpu.interrupts;

/** Delivers the tick that waits. */
export function interrupt(machine: Machine): Done {
  const trap = { vector: vectors.timer, address: null, why: 'timer' };
  return { machine: deliver({ ...machine, devices: { ...machine.devices, pending: false } }, trap), trap };
}

function ticked(devices: Devices): Devices {
  if (devices.period === 0) return devices;
  if (devices.left > 1) return { ...devices, left: devices.left - 1 };
  return { ...devices, left: devices.period, pending: true };
}

/** Lets the time of one instruction pass. */
export const passTime = (machine: Machine): Machine =>
  machine.state === 'running' ? { ...machine, devices: ticked(machine.devices) } : machine;

/**
 * One step of the bare machine: a tick that waits is delivered, or else one instruction is done. Pure; a machine that has stopped
 * stays as it is.
 */
export function step(machine: Machine): Done {
  if (machine.state !== 'running') return { machine, trap: null };
  if (interruptIsDue(machine)) return interrupt(machine);
  const done = instruct(machine);
  return { ...done, machine: passTime(done.machine) };
}
