import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { each, finish, output } from './shell.mjs';

/**
 * A file system of its own in a sparse file, so that its block counters see nobody else.
 * @param {string} folder  where the file and the mount point go
 */
export async function attachDisk(folder) {
  const [image, root] = [join(folder, 'disk.image'), join(folder, 'disk')];
  mkdirSync(root);
  await each([`truncate -s 4G ${image}`, `mkfs.ext4 -q ${image}`]);
  const device = (await output(['losetup', '--find', '--show', image])).stdout.trim();
  await each([`mount ${device} ${root}`]);
  return {
    root,
    flush: () => output(['sync', '-f', root]),
    counters: () => countersOf(device),
    detach: () => detach(device, root),
  };
}

/** Operations and bytes read and written so far. Fields of /sys/block/<device>/stat, in sectors of 512 bytes. */
function countersOf(device) {
  const fields = readFileSync(`/sys/block/${basename(device)}/stat`, 'utf8')
    .trim()
    .split(/\s+/)
    .map(Number);
  const [reads, , sectorsRead, , writes, , sectorsWritten] = fields;
  return { diskOperations: reads + writes, diskBytes: 512 * (sectorsRead + sectorsWritten) };
}

function detach(device, root) {
  finish(['umount', root]);
  finish(['losetup', '--detach', device]);
}

/** Space that a folder takes, MiB. */
export async function mebibytesOf(folder) {
  return Number((await output(['du', '-sm', folder])).stdout.split('\t')[0]);
}
