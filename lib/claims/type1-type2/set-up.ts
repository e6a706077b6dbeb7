import type { Claim } from '../claim';

export const setUp: Claim = {
  id: 'set-up',
  table: 'type1-type2',
  criterion: 'Set-up',
  sentence:
    'Type 1 is simple to set up once there is a machine for it; Type 2 is very simple, for the system is there already.',
  test: {
    undecided: 'Nothing here says how much work it is to set up a product. No source of ours measured it either.',
  },
  remark: 'The nearest that was measured is how long a host takes until it is ready, which is not the same.',
  testimony: [
    {
      speaks: 'beside',
      words:
        'From power to ready, a host took 383 s with ESXi 4.1 and 59 s with a preview of Hyper-V Server: one reading each. A Type 2 product adds nothing to the start of a machine that runs.',
      source: 'desktop_press',
      rows: ['desktop_press-004', 'desktop_press-005'],
    },
    {
      speaks: 'for',
      words:
        'The hosted monitor was built so that the host system’s drivers serve the guest: there is no hardware to support.',
      source: 'sugerman01',
      rows: [],
    },
  ],
};
