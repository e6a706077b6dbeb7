'use client';

import { useState } from 'react';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What was kept under a name. A browser may refuse its storage, and anybody may write into it. */
function recalled(name: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(name) ?? '{}');
    if (!isRecord(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    );
  } catch {
    return {};
  }
}

function keep(name: string, values: Readonly<Record<string, string>>): void {
  try {
    window.localStorage.setItem(name, JSON.stringify(values));
  } catch {
    // Without storage a choice holds until the page is left.
  }
}

/** Choices by key that outlive the page where the browser lets them. What is kept and not allowed any more counts as never chosen. */
export function useRemembered<K extends string>(
  name: string,
  choices: Readonly<Record<K, { readonly usual: string; readonly among: readonly string[] }>>,
): readonly [Readonly<Record<K, string>>, (key: K, value: string) => void] {
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() => recalled(name));
  const chosen = (key: K): string => {
    const { usual, among } = choices[key];
    const value = values[key];
    return value !== undefined && among.includes(value) ? value : usual;
  };
  function choose(key: K, value: string) {
    const next = { ...values, [key]: value };
    setValues(next);
    keep(name, next);
  }
  const keys = Object.keys(choices) as K[];
  const all = Object.fromEntries(keys.map((key) => [key, chosen(key)])) as Record<K, string>;
  return [all, choose];
}
