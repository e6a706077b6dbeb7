/** What a program makes the machine do that a platform may make dearer. Rates are per second of native CPU time. */
export const events = [
  { id: 'execution', name: 'plain execution', unit: 's of direct execution' },
  { id: 'syscall', name: 'system call', unit: 'calls' },
  { id: 'hostCall', name: 'call handed to the host', unit: 'calls' },
  { id: 'pageFault', name: 'page fault', unit: 'faults' },
  { id: 'pageTableUpdate', name: 'page-table update', unit: 'updates' },
  { id: 'tlbMiss', name: 'TLB miss', unit: 'misses' },
  { id: 'contextSwitch', name: 'context switch', unit: 'switches' },
  { id: 'interrupt', name: 'device interrupt', unit: 'interrupts' },
  { id: 'timerTick', name: 'timer tick', unit: 'ticks' },
  { id: 'portAccess', name: 'port or device access', unit: 'accesses' },
  { id: 'packet', name: 'network packet', unit: 'packets' },
  { id: 'diskOperation', name: 'disk operation', unit: 'operations' },
  { id: 'processCreation', name: 'process creation', unit: 'processes' },
] as const;

export type EventId = (typeof events)[number]['id'];

/** Events per second of native CPU time; `execution` is 1 by definition and not stated. */
export type EventRates<T> = { readonly [E in Exclude<EventId, 'execution'>]?: T };
