import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { address, port } from '../link.mjs';
import { countService } from '../service.mjs';
import { ended, output, start } from '../shell.mjs';

const reach = ['-h', address, '-p', `${port}`, '-q', '1', '-t', 'measured'];
const configuration = `listener ${port} 0.0.0.0\nallow_anonymous true\npersistence false\nuser root\n`;

/** Mosquitto passes 60,000 messages of 100 bytes at quality of service 1 on to two subscribers. */
export const messageBroker = {
  id: 'message-broker',
  programs: ['mosquitto', 'mosquitto_pub', 'mosquitto_sub'],
  packages: 'mosquitto mosquitto-clients',
  versions: [['mosquitto', '-h']],
  async count(place) {
    const file = join(place.folder, 'mosquitto.conf');
    await writeFile(file, configuration);
    return countService(place, { command: ['mosquitto', '-c', file], load });
  },
};

async function load(warming) {
  const messages = warming ? 3_000 : 60_000;
  const subscribers = [1, 2].map(() => start(['mosquitto_sub', '-C', `${messages}`, ...reach]));
  await pause(500);
  await output(['mosquitto_pub', '-l', ...reach], { input: `${'x'.repeat(100)}\n`.repeat(messages) });
  await Promise.race([Promise.all(subscribers.map(ended)), pause(10_000)]);
  for (const subscriber of subscribers) subscriber.kill();
  return { messages };
}
