import type { Worker } from 'node:worker_threads';

/** How a job ended: `late` past the time limit, `busy` because too many wait, `gone` because nobody wants it any more. */
export type Outcome =
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'late' | 'busy' | 'gone' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Sends a message to a worker and resolves with how that ended. Never rejects. */
export type Pool = (message: string, signal: AbortSignal) => Promise<Outcome>;

interface Plan {
  /** Starts a worker that answers each message with bytes. */
  readonly spawn: () => Worker;
  /** Workers at most. */
  readonly size: number;
  /** Jobs that may wait for a worker. */
  readonly queue: number;
  /** Time that a job may run, ms. */
  readonly limitMs: number;
}

interface Job {
  readonly message: string;
  readonly signal: AbortSignal;
  readonly resolve: (outcome: Outcome) => void;
}

function drop<T>(list: T[], member: T): boolean {
  const place = list.indexOf(member);
  if (place >= 0) list.splice(place, 1);
  return place >= 0;
}

/** One job on one worker: the first of answer, failure, time limit and abort decides. */
function perform(worker: Worker, { message, signal }: Job, limitMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const done = (bytes: Uint8Array<ArrayBuffer>) => end({ kind: 'done', bytes });
    const failed = (error: unknown) => end({ kind: 'failed', error });
    const gone = () => end({ kind: 'gone' });
    const timer = setTimeout(() => end({ kind: 'late' }), limitMs);
    function end(outcome: Outcome): void {
      clearTimeout(timer);
      worker.off('message', done).off('error', failed).off('exit', failed);
      signal.removeEventListener('abort', gone);
      resolve(outcome);
    }
    worker.on('message', done).on('error', failed).on('exit', failed);
    signal.addEventListener('abort', gone);
    worker.postMessage(message);
  });
}

/** A few worker threads, one job each at a time. A job that is late, unwanted or broken ends with its thread. */
export function pool({ spawn, size, queue, limitMs }: Plan): Pool {
  const idle: Worker[] = [];
  const waiting: Job[] = [];
  let running = 0;

  function hire(): Worker {
    const worker = spawn();
    worker.unref();
    worker.on('error', () => drop(idle, worker));
    worker.on('exit', () => drop(idle, worker));
    return worker;
  }

  async function work(job: Job): Promise<void> {
    running += 1;
    const worker = idle.pop() ?? hire();
    const outcome = await perform(worker, job, limitMs);
    if (outcome.kind === 'done') idle.push(worker);
    else void worker.terminate();
    running -= 1;
    job.resolve(outcome);
    const next = waiting.shift();
    if (next) void work(next);
  }

  return (message, signal) =>
    new Promise((resolve) => {
      const job = { message, signal, resolve };
      if (signal.aborted) resolve({ kind: 'gone' });
      else if (running < size) void work(job);
      else if (waiting.length >= queue) resolve({ kind: 'busy' });
      else {
        waiting.push(job);
        signal.addEventListener('abort', () => drop(waiting, job) && resolve({ kind: 'gone' }), { once: true });
      }
    });
}
