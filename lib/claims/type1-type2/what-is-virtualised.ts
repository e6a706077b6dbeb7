import type { Claim } from '../claim';
import { guestKernels } from '../reading';

export const whatIsVirtualised: Claim = {
  id: 'what-is-virtualised',
  table: 'type1-type2',
  criterion: 'What is virtualised',
  sentence: 'Type 1 virtualises the hardware, Type 2 the operating system.',
  test: {
    measure: {
      name: 'guest kernels that each workload boots',
      unit: '1',
      of: guestKernels,
      rests: () => null,
      chart: 'blast',
      proxy: 'Who boots a kernel of its own was given hardware; who shares one was given an operating system.',
    },
    relation: { kind: 'more', margin: 0 },
    against: 'second',
  },
  remark:
    'On both sides each guest boots its own kernel on virtual hardware. It is the container that virtualises the operating system.',
  testimony: [
    {
      speaks: 'against',
      words:
        'VMware Workstation, a Type 2, models a network card: sending one packet takes its guest 12 port instructions.',
      source: 'sugerman01',
      rows: ['sugerman01-011'],
    },
    {
      speaks: 'against',
      words:
        'A monitor of the same maker serves an input from a port by translated code in 216 cycles, where the first hardware assistance took 3,209.',
      source: 'adams06',
      rows: ['adams06-001'],
    },
  ],
};
