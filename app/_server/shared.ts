/** One piece of work for everybody who asks for it under the same key while it is under way. */
export type Shared<T> = (key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

interface Ongoing<T> {
  readonly answer: Promise<T>;
  readonly stop: AbortController;
  askers: number;
}

/** Work is told to stop only when everybody who asked has gone. */
export function shared<T>(): Shared<T> {
  const ongoing = new Map<string, Ongoing<T>>();

  function begin(key: string, work: (signal: AbortSignal) => Promise<T>): Ongoing<T> {
    const stop = new AbortController();
    const task: Ongoing<T> = { answer: work(stop.signal).finally(() => forget(key, task)), stop, askers: 0 };
    ongoing.set(key, task);
    return task;
  }

  function forget(key: string, task: Ongoing<T>): void {
    if (ongoing.get(key) === task) ongoing.delete(key);
  }

  return (key, signal, work) => {
    const task = ongoing.get(key) ?? begin(key, work);
    const leave = () => {
      task.askers -= 1;
      if (task.askers > 0) return;
      forget(key, task);
      task.stop.abort();
    };
    task.askers += 1;
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    return task.answer.finally(() => signal.removeEventListener('abort', leave));
  };
}
