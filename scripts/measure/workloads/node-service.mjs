import { webLoad } from '../load.mjs';
import { countService } from '../service.mjs';
import { sourceOf } from '../source.mjs';

/** A web service on Node.js, one thread. */
export const nodeService = {
  id: 'node-service',
  programs: ['node', 'wrk'],
  packages: 'nodejs wrk',
  versions: [['node', '--version']],
  count: (place) => countService(place, { command: ['node', sourceOf('node-service.cjs')], load: webLoad() }),
};
