import { read } from './execute';
import { hypercall } from './hypercall';
import { isTrap, vectors } from './machine';
import { emulate, inject, reached, runDirectly } from './monitor';
import { deliver } from './step';
import type { Advance, Way } from './way';
import { decode } from './word';
import { monitored, type World } from './world';

/** The request that a kernel makes with its next instruction, if that is one; programs may not ask. */
function request({ guest }: World): { readonly name: string; readonly word: number } | null {
  if (guest.cpu.ring === 3) return null;
  const word = read(guest, guest.cpu.pc);
  const decoded = typeof word === 'number' ? decode(word) : null;
  if (decoded?.instruction.name !== 'hcall') return null;
  const call = hypercall(decoded.number);
  return call && { name: call.name, word: call.word(decoded.a, decoded.b) };
}

/** What an unported kernel meets: the instruction is not done, and the kernel gets a protection fault for it. */
function refuse(world: World, why: string): Advance {
  const trap = { vector: vectors.protection, address: null, why };
  return reached(world, { machine: deliver(world.guest, trap), trap }, 'refused', `not ported: ${why}`);
}

export const paravirtualised: Way = {
  id: 'paravirtualised',
  name: 'Paravirtualised',
  summary:
    'The kernel was ported: where it needs what only ring 0 may do, its source calls the hypervisor. It runs in ring 1 and knows that it is a guest; its programs do not.',
  ported: true,
  kernelRing: 1,
  guestMode: false,
  promises: () => 'programs',
  start: monitored,
  advance(world) {
    const tick = inject(world, 'direct');
    if (tick) return tick;
    const asked = request(world);
    if (asked) return emulate(world, 'hypercall', asked.name, asked.word);
    const outcome = runDirectly(world, 'direct');
    if (!isTrap(outcome)) return outcome;
    if (outcome.vector === vectors.syscall) return emulate(world, 'direct', outcome.why);
    if (world.guest.cpu.ring === 3) return emulate(world, 'trap', outcome.why);
    return refuse(world, outcome.why);
  },
};
