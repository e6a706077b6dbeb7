import { modelled, published } from '../model/evidence';
import type { ImageStore } from '../model/image-store';

/** A store as clouds had it: start-up time grew with image size at the rates that were measured there. */
export const imageStore: ImageStore = {
  setup: published(1, 's', 'xavier_ccgrid16', {
    rows: ['xavier_ccgrid16-026'],
    low: 0,
    high: 1,
    note: 'copy of an image of a few MB to a host: nearly all of it is set-up',
  }),
  perFetch: published(10.9 * (1e6 / 1048576), 'MiB/s', 'mao_cloud12', {
    rows: ['mao_cloud12-008', 'mao_cloud12-009', 'mao_cloud12-010'],
    low: 1.1 * (1e6 / 1048576),
    high: 22.5 * (1e6 / 1048576),
    note: 'the middle one of three clouds, slope of start-up time over image size; the range is that of the three',
  }),
  egress: modelled(1e9 / 8 / 1048576, 'MiB/s', 'ncu_bootmodel24', {
    note: 'one link of 1 Gbit/s, the slower of the two storage networks on which boots were measured: 10^9 / 8 / 2^20',
  }),
};
