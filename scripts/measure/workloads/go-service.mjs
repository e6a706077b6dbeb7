import { join } from 'node:path';
import { webLoad } from '../load.mjs';
import { countService } from '../service.mjs';
import { output } from '../shell.mjs';
import { sourceOf } from '../source.mjs';

/** A web service of the standard library of Go. */
export const goService = {
  id: 'go-service',
  programs: ['go', 'wrk'],
  packages: 'golang-go wrk',
  versions: [['go', 'version']],
  async count(place) {
    const program = join(place.folder, 'go-service');
    const env = { HOME: place.folder, GOCACHE: join(place.folder, 'go-cache'), GOFLAGS: '-mod=mod' };
    await output(['go', 'build', '-o', program, sourceOf('go-service.go')], { env });
    return countService(place, { command: [program], load: webLoad() });
  },
};
