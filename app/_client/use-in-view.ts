import { type RefObject, useEffect, useState } from 'react';

/** How long what is out of sight waits before it follows, ms. */
const rest = 250;

/**
 * A value as far as a reader can see: in sight it is the newest, out of sight it follows once it has rested. While a slider is dragged the
 * charts below the fold so cost nothing.
 */
export function useInView<T>(ref: RefObject<Element | null>, value: T): T {
  const [seen, setSeen] = useState(true);
  const [kept, setKept] = useState(value);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? true), {
      rootMargin: '200px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  useEffect(() => {
    if (seen) {
      setKept(value);
      return;
    }
    const timer = setTimeout(() => setKept(value), rest);
    return () => clearTimeout(timer);
  }, [seen, value]);
  return seen ? value : kept;
}
