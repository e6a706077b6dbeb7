import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mebibytesOf } from '../disk.mjs';
import { countJob } from '../job.mjs';
import { output, pathOf } from '../shell.mjs';

const archive = '/usr/src/linux-source-6.1.tar.xz';

/** Linux 6.1 in its smallest configuration, two jobs at a time; the tree is read once before, so it is in the page cache. */
export const ciBuild = {
  id: 'ci-build',
  programs: ['make', 'gcc', 'flex', 'bison', 'bc', 'xz'],
  packages: 'make gcc flex bison bc xz-utils linux-source-6.1',
  versions: [
    ['gcc', '--version'],
    ['make', '--version'],
    ['ld', '--version'],
  ],
  missing: () => (existsSync(archive) ? [] : [archive]),
  async count(place) {
    const [tree, built] = [join(place.folder, 'linux'), join(place.disk.root, 'built')];
    await Promise.all([mkdir(tree), mkdir(built)]);
    await output(['tar', '-xJf', archive, '-C', tree, '--strip-components=1']);
    const make = ['make', '-C', tree, `O=${built}`];
    await output([...make, 'tinyconfig']);
    const counted = await countJob(place, [...make, '-j2', 'vmlinux']);
    const dataMiB = (await mebibytesOf(tree)) + (await mebibytesOf(built));
    return { ...counted, dataMiB, fileKiB: await programsKiB() };
  },
};

/** Sizes of the programs that run over and over: compiler, driver, assembler, linker, make. */
async function programsKiB() {
  const compiler = (await output(['gcc', '-print-prog-name=cc1'])).stdout.trim();
  const files = [compiler, ...['gcc', 'as', 'ld', 'make'].map(pathOf)];
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024;
}
