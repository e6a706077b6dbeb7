'use client';

import { useEffect, useRef, useState } from 'react';

export const speeds = [2, 8, 30, 120] as const;

/** Fastest that pictures follow each other, ms. */
const shortest = 33;

export interface Playing {
  readonly playing: boolean;
  readonly speed: number;
  readonly setSpeed: (stepsPerSecond: number) => void;
  readonly toggle: () => void;
  readonly pause: () => void;
}

/** Goes on by itself, so many steps a second, up to `until`; then it rests. */
export function usePlaying(at: number, until: number, go: (at: number) => void): Playing {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(8);
  const now = useRef({ at, until, go });
  now.current = { at, until, go };
  useEffect(() => {
    if (!playing) return;
    const every = Math.max(shortest, 1000 / speed);
    const by = Math.max(1, Math.round((speed * every) / 1000));
    const timer = setInterval(() => {
      const next = Math.min(now.current.at + by, now.current.until);
      now.current.go(next);
      if (next >= now.current.until) setPlaying(false);
    }, every);
    return () => clearInterval(timer);
  }, [playing, speed]);
  return { playing, speed, setSpeed, toggle: () => setPlaying(!playing && at < until), pause: () => setPlaying(false) };
}
