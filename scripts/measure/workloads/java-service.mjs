import { webLoad } from '../load.mjs';
import { countService } from '../service.mjs';
import { output } from '../shell.mjs';
import { sourceOf } from '../source.mjs';

/** A web service of the server classes that come with Java: 16 threads, a heap of at most 512 MiB. */
export const javaService = {
  id: 'java-service',
  programs: ['java', 'javac', 'wrk'],
  packages: 'openjdk-17-jdk-headless wrk',
  versions: [['java', '-version']],
  async count(place) {
    await output(['javac', '-d', place.folder, sourceOf('JavaService.java')]);
    return countService(place, {
      // Without nodelay each answer waits 40 ms for the acknowledgement of its head.
      command: ['java', '-Dsun.net.httpserver.nodelay=true', '-Xmx512m', '-cp', place.folder, 'JavaService'],
      load: webLoad({ seconds: 15 }),
    });
  },
};
