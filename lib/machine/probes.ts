import { guestSource } from './guest';
import type { GroupId } from './isa';
import type { Sources } from './load';
import { programs } from './programs';

/** A kernel that looks, while it comes up, at what the hardware shows without a trap. */
export interface Probe {
  readonly id: string;
  readonly name: string;
  readonly group: GroupId;
  /** Lines for the kernel; they leave a character in r1, which is then printed. */
  readonly lines: string;
}

/** One for each group of sensitive instructions that do not trap. */
export const probes: readonly Probe[] = [
  {
    id: 'vectors',
    name: 'where the vector table is',
    group: 'descriptor-tables',
    lines: `        svec r0
        sub r0, vectors ; 0 when it is where this kernel put it
        mov r1, 'N'
        jnz seen
        mov r1, 'Y'
seen:   nop
`,
  },
  {
    id: 'status',
    name: 'whether paging is on',
    group: 'machine-status',
    lines: `        smsw r1         ; this kernel has not switched it on yet
        shr r1, 1
        add r1, '0'
`,
  },
  {
    id: 'flags',
    name: 'whether interrupts are allowed',
    group: 'flags',
    lines: `        pushf           ; they are not yet
        pop r1
        shr r1, 9
        add r1, '0'
`,
  },
  {
    id: 'rights',
    name: 'whether it may see the segment of ring 0',
    group: 'access-rights',
    lines: `        mov r0, 0
        lar r2, r0
        mov r1, 'N'
        jnz seen
        mov r1, 'Y'
seen:   nop
`,
  },
  {
    id: 'selector',
    name: 'its ring, by pushing the code selector',
    group: 'segment-stack',
    lines: `        pushs
        pop r1
        add r1, '0'
`,
  },
  {
    id: 'far-call',
    name: 'its ring, by a far call',
    group: 'far-transfer',
    lines: `        callf seen
seen:   pop r1          ; the return address
        pop r1          ; the selector
        add r1, '0'
`,
  },
  {
    id: 'task',
    name: 'whose task it runs in',
    group: 'task',
    lines: `        str r1          ; it has loaded 7
        add r1, '0'
`,
  },
  {
    id: 'segment',
    name: 'its ring, by copying the code selector',
    group: 'segment-move',
    lines: `        movs r1
        add r1, '0'
`,
  },
];

const printing = `@bare   out CONSOLE, r1
@ported hcall 3, r1
`;

/** What a page can start from. */
export interface Sample extends Sources {
  readonly id: string;
  readonly name: string;
}

const sourceOf = (id: string): string => {
  const program = programs.find((each) => each.id === id);
  if (!program) throw new Error(`no program ${id}`);
  return program.source;
};

const counter = sourceOf('counter');

/** Guests to choose from: the one that loses its interrupts, a program that asks, and a kernel for each group that looks at itself. */
export const samples: readonly Sample[] = [
  {
    id: 'sleep',
    name: 'A kernel that waits for its clock',
    os: guestSource(),
    a: sourceOf('sleeper'),
    b: counter,
  },
  {
    id: 'red-pill',
    name: 'A program that asks where the vectors are',
    os: guestSource(),
    a: sourceOf('red-pill'),
    b: counter,
  },
  ...probes.map(({ id, name, lines }) => ({
    id,
    name: `A kernel that asks: ${name}`,
    os: guestSource(`; ---- looks: ${name}\n${lines}${printing}`),
    a: sourceOf('sleeper'),
    b: counter,
  })),
];
