import { useCallback, useEffect, useRef, useState } from 'react';
import { queryFor, type Settings, settingsOf } from './settings';

/** After which a change that rests is put into the address, ms. */
const rest = 250;

/** What only moves the eye stands in for what was there; anything else can be undone with Back. */
const frame = ({ step: _, cell: __, resource: ___, ...others }: Settings): string =>
  queryFor({ ...others, step: null, cell: 'a.b', resource: 'cores' });

export interface Room {
  readonly settings: Settings;
  readonly set: (change: Partial<Settings>) => void;
  /** The link to the page with a change. */
  readonly linkTo: (change: Partial<Settings>) => string;
}

/** The state of the page, from its link and kept in it. */
export function useRoom(query: string): Room {
  const [settings, setSettings] = useState(() => settingsOf(query));
  const written = useRef(settings);
  useEffect(() => {
    const before = written.current;
    if (before === settings) return;
    const text = queryFor(settings);
    const address = text === '' ? window.location.pathname : `?${text}`;
    const write = (how: 'pushState' | 'replaceState') => {
      written.current = settings;
      window.history[how](null, '', address);
    };
    if (frame(before) !== frame(settings)) return write('pushState');
    const timer = setTimeout(() => write('replaceState'), rest);
    return () => clearTimeout(timer);
  }, [settings]);
  useEffect(() => {
    const follow = () => {
      const now = settingsOf(window.location.search);
      written.current = now;
      setSettings(now);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const set = useCallback((change: Partial<Settings>) => setSettings((now) => ({ ...now, ...change })), []);
  const linkTo = (change: Partial<Settings>) => `?${queryFor({ ...settings, ...change })}`;
  return { settings, set, linkTo };
}
