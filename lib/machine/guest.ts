/** Where the parts of the guest lie. Pages 0 to 15 are the kernel's and lie in the frames of the same numbers. */
export const layout = {
  kernelWords: 512,
  programAddress: 512,
  programWords: 64,
  /** First frame of each program. */
  programFrames: [16, 18],
} as const;

/**
 * The guest operating system. Lines marked @bare are for a machine, or for what looks like one; lines marked @ported take
 * their place where the kernel is ported to a hypervisor. `probe` is put in where the kernel has a stack and vectors and paging is still off.
 */
export const guestSource = (
  probe = '',
): string => `; A small operating system: two processes, a timer, memory on demand.
.const CONSOLE 1
.const TIMER 2
.const DISK 3
.const STACK 416        ; the kernel's stack grows down from here
.const TABLE 10         ; words of a process: r0-r5, pc, ring, flags, sp, table,
.const ALIVE 11         ; alive,
.const NEXT 12          ; next process
.const HEAP 18          ; the page that comes on demand

boot:   mov sp, STACK
        mov r0, vectors
@bare   lvec r0
@ported hcall 1, r0     ; set vectors
        mov r0, 7
@bare   ltr r0
@ported hcall 13, r0    ; set task
${probe}        mov r0, table_a
@bare   lpt r0          ; paging is on from here
@ported hcall 2, r0     ; load table
        mov r0, 120
@bare   out TIMER, r0   ; a tick each 120 instructions
@ported hcall 4, r0     ; set timer
        mov r1, '>'
@bare   out CONSOLE, r1
@ported hcall 3, r1     ; write console
        mov r0, process_a
        jmp resume

; ---- system calls: r0 says which, r1 is the character
syscall: cmp r0, 1
        jz switch       ; 1 yield
        cmp r0, 2
        jz exit         ; 2 exit
        cmp r0, 3
        jz sleep        ; 3 sleep until the next tick
@bare   out CONSOLE, r1 ; 0 write
@ported hcall 3, r1
@bare   iret
@ported hcall 9

sleep:  push r1
        push r2
@bare   pushf           ; are interrupts allowed? they are
@ported hcall 10        ; push flags
@bare   cli             ; the clock must stand still while it is read
@ported hcall 7         ; forbid interrupts
        ld r1, [ticks]
@bare   popf            ; as it was before
@ported hcall 11        ; pop flags
wait:   ld r2, [ticks]
        cmp r1, r2
        jz wait         ; until a tick comes
        pop r2
        pop r1
        jmp switch      ; the others have waited long enough

; ---- the timer: a process is changed, the kernel is not
tick:   push r0
        ld r0, [ticks]
        add r0, 1
        st [ticks], r0
        ld r0, [sp+2]   ; the ring that was interrupted
        cmp r0, 3
        pop r0
        jz switch
@bare   iret
@ported hcall 9

; ---- page faults: the heap is read from disk, all else ends the process
fault:  push r0
        push r1
        push r2
@bare   lfa r0
@ported hcall 12, r0    ; fault address
        shr r0, 5
        cmp r0, HEAP
        jnz kill
        ld r1, [free]
        mov r2, r1
        add r2, 1
        st [free], r2
        shl r1, 4
        or r1, 7        ; present, writable, user
        ld r2, [current]
        ld r2, [r2+TABLE]
        add r2, r0
@bare   st [r2], r1     ; the entry of the page table
@ported hcall 5, r2, r1 ; update entry
        mov r0, 0
@bare   out DISK, r0
@ported hcall 6, r0     ; seek
        mov r1, HEAP
        shl r1, 5
        mov r2, 4
fill:
@bare   in r0, DISK
@ported hcall 14, r0    ; read disk
        st [r1], r0
        add r1, 1
        sub r2, 1
        jnz fill
        pop r2
        pop r1
        pop r0
@bare   iret
@ported hcall 9

kill:   mov r1, '!'
@bare   out CONSOLE, r1
@ported hcall 3, r1
exit:   mov sp, STACK
        ld r0, [current]
        mov r1, 0
        st [r0+ALIVE], r1
        jmp pick

; ---- round robin: saves the process whose frame is on the stack, goes on with the next
switch: push r0
        ld r0, [current]
        st [r0+1], r1
        st [r0+2], r2
        st [r0+3], r3
        st [r0+4], r4
        st [r0+5], r5
        pop r1
        st [r0], r1
        pop r1
        st [r0+6], r1
        pop r1
        st [r0+7], r1
        pop r1
        st [r0+8], r1
        pop r1
        st [r0+9], r1
pick:   ld r0, [current]
        ld r0, [r0+NEXT]
        ld r1, [r0+ALIVE]
        cmp r1, 0
        jnz resume
        ld r0, [r0+NEXT]
        ld r1, [r0+ALIVE]
        cmp r1, 0
        jnz resume
@bare   cli             ; nobody is left
@ported hcall 7
@bare   hlt
@ported hcall 15        ; halt
resume: st [current], r0
        ld r1, [r0+TABLE]
@bare   lpt r1
@ported hcall 2, r1
        ld r1, [r0+9]
        push r1
        ld r1, [r0+8]
        push r1
        ld r1, [r0+7]
        push r1
        ld r1, [r0+6]
        push r1
        ld r1, [r0+1]
        ld r2, [r0+2]
        ld r3, [r0+3]
        ld r4, [r0+4]
        ld r5, [r0+5]
        ld r0, [r0]
@bare   iret
@ported hcall 9

; ---- data
vectors: .word STACK, kill, fault, tick, syscall
ticks:  .word 0
free:   .word 22
current: .word process_a
process_a: .word 0, 0, 0, 0, 0, 0, 512, 3, 0x200, 640, table_a, 1, process_b
process_b: .word 0, 0, 0, 0, 0, 0, 512, 3, 0x200, 640, table_b, 1, process_a

.org 416                ; frame 13: 16 pages of the kernel, then those of the program
table_a: .map 0, 16, 3
        .map 16, 2, 7
        .word 0         ; the heap is not there yet
        .map 20, 1, 7   ; stack
.org 448
table_b: .map 0, 16, 3
        .map 18, 2, 7
        .word 0
        .map 21, 1, 7
`;

/** What is on the disk: the words that the heap begins with. */
export const guestDisk: readonly number[] = [...'disk'].map((sign) => sign.charCodeAt(0));
