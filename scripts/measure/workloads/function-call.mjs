import { setTimeout as pause } from 'node:timers/promises';
import { countJob } from '../job.mjs';
import { accepts, address, inside, url } from '../link.mjs';
import { memoryOf, stop, treeOf } from '../processes.mjs';
import { ended, start, until } from '../shell.mjs';
import { sourceOf } from '../source.mjs';

const node = ['node', sourceOf('function-call.cjs')];

/** Twenty processes one after the other, each of which starts Node.js, answers one call and ends. */
export const functionCall = {
  id: 'function-call',
  programs: ['node', 'bash'],
  packages: 'nodejs',
  versions: [['node', '--version']],
  async count(place) {
    const counted = await countJob(place, ['bash', '-c', `for call in {1..20}; do ${node.join(' ')}; done`]);
    return { ...counted, ...(await memoryAfterOneCall()) };
  },
};

async function memoryAfterOneCall() {
  const waiting = start([...inside, ...node, address]);
  try {
    await until(accepts, 'the start of the function');
    await (await fetch(url)).text();
    await pause(100);
    return memoryOf(treeOf(waiting.pid));
  } finally {
    stop(treeOf(waiting.pid));
    await ended(waiting);
  }
}
