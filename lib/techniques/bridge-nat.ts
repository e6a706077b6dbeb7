import { fitted } from '../evidence/fitted';
import { published } from '../model/evidence';
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
      extra: fitted('bridge-nat.packet', 'modelled', 'us', 'moby11911', {
        note: 'extra time of a Redis request through a published port over its two packets, in two cases a factor of 20 apart: low from a remote client, where the wire hides part of it; high on the same host, where the client’s half is counted too',
      }),
    },
  ],
  latency: published(20.6, 'us', 'felter15', { note: 'netperf request and answer, bridge against native (37.58 us)' }),
};
