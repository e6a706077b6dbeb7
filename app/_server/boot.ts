import { shutdown } from './shutdown';

/** How long answers that do not listen may take before the process ends anyway. */
const graceMs = 8000;

/** Arms the orderly end: on SIGTERM or SIGINT open answers are told to finish, and stragglers are cut off. */
export function boot(): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
}

function stop(): void {
  shutdown().abort();
  setTimeout(() => process.exit(0), graceMs).unref();
}
