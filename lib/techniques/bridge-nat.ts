import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const bridgeNat: Technique = {
  id: 'bridge-nat',
  name: 'Bridge and address translation',
  subsystem: 'network',
  summary:
    'A pair of virtual interfaces, a software bridge and address translation in the host kernel, as container engines set up by default.',
  costs: [
    {
      event: 'packet',
      extra: modelled((1e6 / 117744 - 1e6 / 264271) / 2, 'us', 'moby11911', {
        rows: ['moby11911-001', 'moby11911-003'],
        low: (1e6 / 79327 - 1e6 / 80704) / 2,
        note: 'extra time of a Redis request through a published port on the same host, over its two packets; low: from a remote client',
      }),
    },
  ],
  latency: published(20.6, 'us', 'felter15', { note: 'netperf request and answer, bridge against native (37.58 us)' }),
};
