import { countJob } from '../job.mjs';
import { output } from '../shell.mjs';
import { sourceOf } from '../source.mjs';

/** Counts and sorts words on a Java virtual machine with a heap of at most 1 GiB. */
export const jvmBatch = {
  id: 'jvm-batch',
  programs: ['java', 'javac'],
  packages: 'openjdk-17-jdk-headless',
  versions: [['java', '-version']],
  async count(place) {
    await output(['javac', '-d', place.folder, sourceOf('JvmBatch.java')]);
    return countJob(place, ['java', '-Xmx1g', '-cp', place.folder, 'JvmBatch']);
  },
};
