import { get } from 'node:http';
import { printers } from '../../lib/print';
import { type App, startApp } from './app';
import { againstGoal, format, type Print } from './measure';

/** What script the first load may bring over the line, bytes. */
const scriptLimit = 200_000;

/** Name, requests, and the path of each. */
const loads = [
  ['study of 12 from the cache', 500, () => '/api/study'],
  ['study of 1,000 from the cache', 300, () => '/api/study?n=1000'],
  ['study of 12, a new one each time', 150, (i: number) => `/api/study?seed=${i + 2}`],
  ['study of 1,000, a new one each time', 80, (i: number) => `/api/study?n=1000&seed=${i + 2}`],
  ['page', 80, () => '/'],
  ['page of 1,000', 60, () => '/?n=1000'],
  ['page of the catalogue', 60, () => '/catalogue'],
] as const;

/** One slide in each format, under a title of its own each time, so that it is printed anew from a study that is kept. */
const prints = printers.map(
  ({ id, name }) => [`slide as ${name}`, 40, (i: number) => `/c/boot-time.${id}?im=slide&title=${i + 2}`] as const,
);

/** The built app over its own door: processor time per request, and bytes as they go over the line to who takes gzip. */
export async function run(print: Print): Promise<void> {
  const app = await startApp();
  try {
    for (const [name, requests, pathOf] of [...loads, ...prints]) await load(app, print, name, requests, pathOf);
    await firstLoad(app, print);
  } finally {
    await app.stop();
  }
}

async function load(app: App, print: Print, name: string, requests: number, pathOf: (i: number) => string) {
  for (let i = 0; i < Math.ceil(requests / 4); i++) await bytesOf(`${app.url}${pathOf(1e6 + i)}`);
  const cpu = app.cpuMs();
  const wall = performance.now();
  let bytes = 0;
  for (let i = 0; i < requests; i++) bytes += (await bytesOf(`${app.url}${pathOf(i)}`)).size;
  const wallMs = (performance.now() - wall) / requests;
  const end = app.cpuMs();
  const cpuMs = cpu === null || end === null ? 'unknown' : format((end - cpu) / requests, 2);
  print(`${name}: ${cpuMs} ms CPU, ${format(wallMs, 2)} ms wall, ${format(bytes / requests / 1024)} KiB over the line`);
}

interface Reply {
  /** Bytes of the body as they came over the line. */
  readonly size: number;
  readonly body: Buffer;
}

function bytesOf(url: string, encoding = 'gzip'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': encoding } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('error', reject);
      reply.on('end', () => {
        const body = Buffer.concat(chunks);
        if (reply.statusCode === 200) resolve({ size: body.length, body });
        else reject(new Error(`${url} answers ${reply.statusCode}`));
      });
    });
    request.on('error', reject);
  });
}

/** What a browser that comes for the first time has to fetch before it can work. */
async function firstLoad(app: App, print: Print): Promise<void> {
  const page = await bytesOf(`${app.url}/`);
  const { body } = await bytesOf(`${app.url}/`, 'identity');
  const html = body.toString();
  const named = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))];
  const scripts = named(/<script[^>]*?\ssrc="([^"]+)"(?![^>]*\snomodule)/gi);
  const styles = named(/<link[^>]*?\srel="stylesheet"[^>]*?\shref="([^"]+)"/gi);
  const sizeOf = async (paths: readonly string[]) => {
    const sizes = await Promise.all(paths.map((path) => bytesOf(new URL(path, app.url).href)));
    return sizes.reduce((sum, { size }) => sum + size, 0);
  };
  print(
    `first load: ${format(page.size / 1000)} kB of HTML (${format(body.length / 1000)} kB plain), ` +
      `${format((await sizeOf(styles)) / 1000)} kB of style`,
  );
  againstGoal(
    print,
    `first load, ${scripts.length} scripts`,
    (await sizeOf(scripts)) / 1000,
    scriptLimit / 1000,
    ' kB',
  );
}
