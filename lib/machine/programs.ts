export interface Program {
  readonly id: string;
  readonly name: string;
  readonly source: string;
}

const sleeper: Program = {
  id: 'sleeper',
  name: 'Prints and sleeps, then reads memory that comes on demand',
  source: `; prints A, sleeps until a tick, three times
        mov r4, 3
again:  mov r1, 'A'
        call write
        mov r0, 3
        sys             ; sleep
        sub r4, 1
        jnz again
        ld r1, [576]    ; this page is not there yet: a page fault
        call write
        ld r1, [577]
        call write
        mov r0, 2
        sys             ; exit
write:  mov r0, 0
        sys
        ret
`,
};

const counter: Program = {
  id: 'counter',
  name: 'Computes, prints, gives way',
  source: `; computes for a while, prints B, gives way, four times
        mov r4, 4
more:   mov r5, 12
work:   mul r2, 3
        add r2, 1
        sub r5, 1
        jnz work
        mov r0, 0
        mov r1, 'B'
        sys             ; write
        mov r0, 1
        sys             ; yield
        sub r4, 1
        jnz more
        mov r0, 2
        sys             ; exit
`,
};

const redPill: Program = {
  id: 'red-pill',
  name: 'Asks from user mode where the vector table is',
  source: `; the vector table of a monitor lies elsewhere than that of this kernel
        svec r2         ; no privilege needed, and no trap
        mov r1, '-'
        cmp r2, 32
        jp low
        mov r1, 'V'     ; so low lies only a monitor's
low:    mov r0, 0
        sys             ; write
        mov r0, 2
        sys             ; exit
`,
};

/** Programs for user mode, for either process. */
export const programs: readonly Program[] = [sleeper, counter, redPill];
