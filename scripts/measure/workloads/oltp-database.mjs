import { existsSync, readdirSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mebibytesOf } from '../disk.mjs';
import { address, port } from '../link.mjs';
import { numberIn } from '../load.mjs';
import { countService } from '../service.mjs';
import { each, output } from '../shell.mjs';

const versions = '/usr/lib/postgresql';
// Debian keeps the programs of each version in a folder of its own.
const newest = existsSync(versions)
  ? readdirSync(versions)
      .toSorted((a, b) => Number(a) - Number(b))
      .at(-1)
  : '15';
const bin = (name) => join(versions, newest, 'bin', name);
const asPostgres = 'setpriv --reuid postgres --regid postgres --clear-groups'.split(' ');
const reach = ['-h', address, '-p', `${port}`];
const pgbench = [bin('pgbench'), ...reach, '-U', 'postgres'];

/** PostgreSQL as it comes, each commit flushed: pgbench (TPC-B like) at scale 20 over 8 connections for 20 s. */
export const oltpDatabase = {
  id: 'oltp-database',
  programs: [bin('postgres'), bin('pgbench'), 'setpriv'],
  packages: 'postgresql postgresql-contrib',
  versions: [[bin('postgres'), '--version']],
  async count(place) {
    const files = join(place.disk.root, 'database');
    await createDatabase(files);
    const counted = await countService(place, {
      command: [...asPostgres, bin('postgres'), '-D', files],
      ready: async () => (await output([bin('pg_isready'), ...reach], { mayFail: true })).stdout.includes('accepting'),
      load,
    });
    return { ...counted, dataMiB: await mebibytesOf(files) };
  },
};

async function createDatabase(files) {
  await each([`install -d -o postgres ${files}`]);
  await output([...asPostgres, bin('initdb'), '-D', files, '-A', 'trust'], { cwd: '/' });
  await appendFile(join(files, 'pg_hba.conf'), 'host all all 198.18.77.0/30 trust\n');
  await appendFile(
    join(files, 'postgresql.conf'),
    `listen_addresses = '*'\nport = ${port}\nunix_socket_directories = '/tmp'\n`,
  );
}

async function load(warming) {
  if (warming) await output([...pgbench, '-i', '-s', '20', 'postgres']);
  const { stdout } = await output([...pgbench, '-c', '8', '-j', '1', '-T', warming ? '4' : '20', 'postgres']);
  return { transactions: numberIn(stdout, /actually processed: (\d+)/) };
}
