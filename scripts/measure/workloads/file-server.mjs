import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mebibytesOf } from '../disk.mjs';
import { address, port } from '../link.mjs';
import { countService } from '../service.mjs';
import { output } from '../shell.mjs';

const configuration = (share, state) => `
[global]
server role = standalone server
smb ports = ${port}
map to guest = Bad User
guest account = root
private dir = ${state}
lock directory = ${state}
state directory = ${state}
cache directory = ${state}
pid directory = ${state}
log file = ${state}/log
disable netbios = yes
load printers = no
[share]
path = ${share}
guest ok = yes
read only = no
force user = root
`;

/** Samba and a share of 1 GB in the page cache: twelve sessions, each of 220 files read and 60 written. */
export const fileServer = {
  id: 'file-server',
  programs: ['smbd', 'smbclient'],
  packages: 'samba smbclient',
  versions: [['smbd', '--version']],
  async count(place) {
    const [share, state] = [join(place.disk.root, 'share'), join(place.folder, 'samba')];
    await Promise.all([fillShare(share), mkdir(state)]);
    await writeFile(join(place.folder, 'small.file'), randomBytes(10_240));
    await writeFile(join(place.folder, 'smb.conf'), configuration(share, state));
    const counted = await countService(place, {
      command: ['smbd', '-F', '-s', join(place.folder, 'smb.conf')],
      load: async (warming) => {
        const sessions = warming ? 1 : 12;
        for (let session = 0; session < sessions; session++) await runSession(place.folder);
        await place.disk.flush();
        return { sessions };
      },
    });
    return { ...counted, dataMiB: await mebibytesOf(share) };
  },
};

const small = Array.from({ length: 200 }, (_, i) => `small${i}`);
const large = Array.from({ length: 990 }, (_, i) => `large${i}`);

async function fillShare(share) {
  await mkdir(share);
  for (const name of small) await writeFile(join(share, name), randomBytes(65_536));
  for (const name of large) await writeFile(join(share, name), randomBytes(2 ** 20));
}

/** Reads 200 files of 64 KiB and 20 of 1 MiB, writes 60 of 10 KiB. */
function runSession(folder) {
  const reads = [...small, ...large.filter((_, i) => i % 40 === 0).slice(0, 20)].map((name) => `get ${name} /dev/null`);
  const writes = Array.from({ length: 60 }, (_, i) => `put ${folder}/small.file written${i}`);
  const commands = [...reads, ...writes].join(';');
  return output(['smbclient', '-N', '-p', `${port}`, `//${address}/share`, '-c', commands]);
}
