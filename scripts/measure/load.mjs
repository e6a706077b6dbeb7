import { url } from './link.mjs';
import { output } from './shell.mjs';

/** Requests over kept connections from one thread of wrk, as fast as answers come; a short while to warm up. */
export const webLoad =
  ({ path = '', seconds = 12, connections = 32 } = {}) =>
  async (warming) => {
    const { stdout } = await output(['wrk', '-t1', `-c${connections}`, `-d${warming ? 3 : seconds}s`, `${url}${path}`]);
    return { requests: numberIn(stdout, /(\d+) requests in/) };
  };

/** The number that a program printed. @throws when it did not */
export function numberIn(text, pattern) {
  const found = pattern.exec(text);
  if (!found) throw new Error(`no ${pattern} in "${text.trim().slice(-200)}"`);
  return Number(found[1]);
}
