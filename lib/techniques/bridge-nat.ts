import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

/** Time that a packet took longer, us: by the two published pairs of throughputs of one request and its answer. */
const sameHost = (1e6 / 117744 - 1e6 / 264271) / 2;
const remote = (1e6 / 79327 - 1e6 / 80704) / 2;

export const bridgeNat: Technique = {
  id: 'bridge-nat',
  name: 'Bridge and address translation',
  subsystem: 'network',
  summary:
    'A pair of virtual interfaces, a software bridge and address translation in the host kernel, as container engines set up by default.',
  costs: [
    {
      event: 'packet',
      extra: modelled(Math.sqrt(sameHost * remote), 'us', 'moby11911', {
        rows: ['moby11911-001', 'moby11911-003'],
        low: remote,
        high: sameHost,
        note: 'extra time of a Redis request through a published port over its two packets: geometric mean of the two cases, which differ by a factor of 20; low: from a remote client, where the wire hides part of it; high: on the same host, where the client’s half is counted too',
      }),
    },
  ],
  latency: published(20.6, 'us', 'felter15', { note: 'netperf request and answer, bridge against native (37.58 us)' }),
};
