'use client';

import { useHydrated } from '../_client/use-hydrated';

const themes = [
  { id: 'auto', name: 'system' },
  { id: 'light', name: 'light' },
  { id: 'dark', name: 'dark' },
  { id: 'projector', name: 'projector' },
] as const;

interface Props {
  readonly theme: string;
  readonly onTheme: (theme: string) => void;
}

/** Light, dark or projector; part of the link like everything else. */
export function ThemeSwitch({ theme, onTheme }: Props) {
  return (
    <label className="theme" data-waiting={!useHydrated() || undefined}>
      <span className="sr-only">Theme</span>
      <select value={theme} onChange={(event) => onTheme(event.target.value)}>
        {themes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
