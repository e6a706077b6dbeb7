/** Too many already wait. */
export class Crowded extends Error {}

/** Runs a task when it is its turn. Rejects with Crowded when too many wait. */
export type Turns = <T>(task: () => Promise<T>) => Promise<T>;

/** Lets `atOnce` tasks run together and `waiting` more wait, first come, first served. */
export function turns(atOnce: number, waiting: number): Turns {
  const queue: (() => void)[] = [];
  let running = 0;
  const next = () => {
    running--;
    queue.shift()?.();
  };
  return async (task) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Crowded(`${waiting} tasks wait already`);
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    running++;
    try {
      return await task();
    } finally {
      next();
    }
  };
}
