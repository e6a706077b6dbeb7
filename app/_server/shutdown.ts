/**
 * Becomes aborted when the server is told to stop; every answer that stays open (a stream of events) must listen to
 * it, because Next waits for open answers without a limit.
 * It lives on globalThis because each bundle has its own copy of a module.
 */
const key = Symbol.for('ringside.shutdown');

type Home = { [key]?: AbortController };

/** The one controller of this process; aborting it ends every open answer. */
export function shutdown(): AbortController {
  const home = globalThis as Home;
  home[key] ??= new AbortController();
  return home[key];
}
