'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Comparison, compare, tellingStep } from '../../lib/machine/compare';
import { queryFor, type Settings, settingsOf, sourcesOf, waysOf } from './settings';

/** After which a step that rests is put into the address, ms. */
const rest = 250;

export interface MachineRoomState {
  readonly settings: Settings;
  readonly comparison: Comparison;
  /** Step that is looked at. */
  readonly at: number;
  readonly steps: number;
  readonly set: (change: Partial<Settings>) => void;
  readonly go: (at: number) => void;
}

/** What of the settings makes another page, and not only another step of it. */
const frame = ({ at: _, ...others }: Settings, usualHost: string): string =>
  queryFor({ ...others, at: null }, usualHost);

const addressOf = (settings: Settings, usualHost: string): string => {
  const query = queryFor(settings, usualHost);
  return query === '' ? window.location.pathname : `?${query}`;
};

/**
 * Keeps the address in step with the settings: another step stands in for this one, anything else can be undone with Back. `onBack` gives the
 * settings of an address that Back or Forward has led to.
 */
function useAddressOf(settings: Settings, usualHost: string, onBack: (query: string) => Settings): void {
  const written = useRef(settings);
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    const before = written.current;
    if (before === settings) return;
    const address = addressOf(settings, usualHost);
    if (frame(before, usualHost) !== frame(settings, usualHost)) {
      written.current = settings;
      window.history.pushState(null, '', address);
      return;
    }
    const timer = setTimeout(() => {
      written.current = settings;
      window.history.replaceState(null, '', address);
    }, rest);
    return () => clearTimeout(timer);
  }, [settings, usualHost]);
  useEffect(() => {
    const follow = () => {
      written.current = back.current(window.location.search);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
}

/** The state of the page: settings from its link, the runs that they ask for, the step that is looked at. */
export function useMachine(first: string, hosts: readonly string[], usualHost: string): MachineRoomState {
  const [settings, setSettings] = useState(() => settingsOf(first, hosts, usualHost));
  useAddressOf(settings, usualHost, (query) => {
    const found = settingsOf(query, hosts, usualHost);
    setSettings(found);
    return found;
  });
  const { sample, edited, processor, ways } = settings;
  const comparison = useMemo(
    () => compare(sourcesOf({ sample, edited }), processor, waysOf({ ways })),
    [sample, edited, processor, ways],
  );
  const steps = comparison.ok ? comparison.steps : 0;
  const telling = comparison.ok ? tellingStep(comparison.lanes, steps) : 0;
  const at = Math.min(settings.at ?? telling, steps);
  const set = useCallback((change: Partial<Settings>) => setSettings((now) => ({ ...now, ...change })), []);
  const go = useCallback((next: number) => set({ at: Math.max(0, Math.min(next, steps)) }), [set, steps]);
  return { settings, comparison, at, steps, set, go };
}
