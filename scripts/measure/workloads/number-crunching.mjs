import { join } from 'node:path';
import { countJob } from '../job.mjs';
import { output } from '../shell.mjs';
import { sourceOf } from '../source.mjs';

/** A five-point stencil over half a gigabyte, one thread. */
export const numberCrunching = {
  id: 'number-crunching',
  programs: ['gcc'],
  packages: 'gcc libc6-dev',
  versions: [['gcc', '--version']],
  async count(place) {
    const program = join(place.folder, 'number-crunching');
    await output(['gcc', '-O2', '-o', program, sourceOf('number-crunching.c')]);
    return countJob(place, [program]);
  },
};
