import type { Claim } from '../claim';
import { overNative } from '../over-native';

export const performance: Claim = {
  id: 'performance',
  table: 'type1-type2',
  criterion: 'Performance',
  sentence: 'Type 1 performs highly, without overhead; Type 2 is reduced by overhead.',
  test: {
    measure: overNative,
    relation: { kind: 'within', margin: 0.05 },
    against: 'bare-metal',
  },
  remark:
    'Tried is “without overhead”: Type 1 within 5 % of the bare machine. True for computation, not for what switches, calls and sends.',
  testimony: [
    {
      speaks: 'for',
      words:
        'Switching between two small processes took 1.97 µs on Xen and 18.1 on VMware Workstation, 0.77 on Linux: less overhead, but not none.',
      source: 'barham03',
      rows: ['barham03-049', 'barham03-050'],
    },
    {
      speaks: 'against',
      words: 'A web server in a guest of Xen peaked at 34 % of what Linux alone did.',
      source: 'menon05',
      rows: ['menon05-007'],
    },
  ],
};
