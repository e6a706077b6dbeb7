import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { webLoad } from '../load.mjs';
import { countService } from '../service.mjs';

const configuration = (folder) => `
user root;
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  sendfile on;
  access_log ${folder}/access.log;
  server { listen 8080; root ${folder}; }
}`;

/** nginx with one worker gives out a page of 612 bytes and writes its access log. */
export const staticWeb = {
  id: 'static-web',
  programs: ['nginx', 'wrk'],
  packages: 'nginx-light wrk',
  versions: [['nginx', '-v']],
  async count(place) {
    const { folder } = place;
    await writeFile(join(folder, 'page.html'), 'x'.repeat(612));
    await writeFile(join(folder, 'nginx.conf'), configuration(folder));
    return countService(place, {
      command: ['nginx', '-c', join(folder, 'nginx.conf')],
      load: webLoad({ path: 'page.html' }),
    });
  },
};
