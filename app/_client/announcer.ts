/** A clock with timers, as far as announcing needs one. */
export interface Clock {
  readonly after: (ms: number, act: () => void) => unknown;
}

/** Least time between two announcements, and how long after the last change the last one comes, ms. */
const pause = 500;

/**
 * Says what changes while it changes, at most once per pause, and once when it rests. The first change waits as well: a slider that is
 * only touched says one thing. What has been said is not said again.
 */
export function announcer(clock: Clock, say: (words: string) => void): (words: string) => void {
  let said = '';
  let next = '';
  let waiting = false;
  const speak = () => {
    waiting = false;
    if (next === said) return;
    said = next;
    say(next);
  };
  return (words) => {
    next = words;
    if (waiting) return;
    waiting = true;
    clock.after(pause, speak);
  };
}
