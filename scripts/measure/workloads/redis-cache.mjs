import { address, port } from '../link.mjs';
import { countService } from '../service.mjs';
import { output } from '../shell.mjs';

const server = `redis-server --bind 0.0.0.0 --port ${port} --protected-mode no --appendonly no`.split(' ');
const benchmark = `redis-benchmark -h ${address} -p ${port} -t set,get -r 100000 -d 100 -c 50 -q`.split(' ');

/** Redis without a file: 200,000 times set, then 200,000 times get, values of 100 bytes, 50 connections. */
export const redisCache = {
  id: 'redis-cache',
  programs: ['redis-server', 'redis-benchmark'],
  packages: 'redis-server redis-tools',
  versions: [['redis-server', '--version']],
  count: (place) =>
    countService(place, {
      command: [...server, '--save', ''],
      load: async (warming) => {
        const times = warming ? 20_000 : 200_000;
        await output([...benchmark, '-n', `${times}`]);
        return { requests: 2 * times };
      },
    }),
};
