'use client';

import { useState } from 'react';
import type { NumberParameter } from '../../lib/model/parameter';
import type { Result } from '../../lib/model/result';
import type { Knob } from '../../lib/parameters';
import { withValues } from '../../lib/query/values';
import { read, scenarioPart, setting, turned } from './address';
import type { Answer } from './answer';
import { useAddress } from './use-address';
import { type Study, useStudy } from './use-study';

/** What the first HTML was made from. */
export interface First {
  /** Query of the page, canonical. */
  readonly query: string;
  readonly answer: Answer;
  readonly pinned: Answer | null;
}

/** The state of the workbench and what can be done with it. */
export interface Bench {
  /** Query of the page. */
  readonly query: string;
  /** The same while the slider is in the hand. */
  readonly shown: string;
  readonly count: number;
  /** Whether the slider is in the hand. */
  readonly dragging: boolean;
  readonly study: Study;
  /** Result of scenario A, once it is there. */
  readonly pinned: Result | null;
  readonly isPinned: boolean;
  readonly theme: string;
  readonly drag: (count: number) => void;
  readonly commit: (count: number) => void;
  readonly turn: (knob: Knob, value: string) => void;
  readonly ask: (query: string) => void;
  readonly pin: () => void;
  readonly unpin: () => void;
  readonly swap: () => void;
  readonly cancel: () => void;
  readonly setTheme: (theme: string) => void;
}

/** The result of the pinned scenario, or null while there is none. */
function usePinned(query: string, first: First): { readonly isPinned: boolean; readonly pinned: Result | null } {
  const wanted = read(query, 'a');
  const fallback = first.pinned ?? first.answer;
  const study = useStudy(wanted ?? fallback.query, fallback, fallback.query);
  return { isPinned: wanted !== null, pinned: wanted !== null && study.state === 'idle' ? study.answer.result : null };
}

export function useBench(first: First, countKnob: NumberParameter): Bench {
  const { query, push, replace } = useAddress(first.query);
  const [drag, setDrag] = useState<number | null>(null);
  const shown = drag === null ? query : turned(query, countKnob, String(drag));
  const study = useStudy(scenarioPart(shown), first.answer, scenarioPart(first.query));

  function commit(count: number) {
    setDrag(null);
    const target = turned(query, countKnob, String(count));
    if (target !== query) push(target);
  }
  function cancel() {
    study.cancel();
    // A drag has left no trace yet; anything else is the newest entry of the history.
    if (drag === null) window.history.back();
    else setDrag(null);
    document.getElementById('main')?.focus();
  }
  return {
    query,
    shown,
    count: Number(setting(shown, countKnob)),
    dragging: drag !== null,
    study,
    ...usePinned(query, first),
    theme: read(query, 'theme') ?? 'auto',
    drag: setDrag,
    commit,
    turn: (knob, value) => push(turned(query, knob, value)),
    ask: push,
    pin: () => push(withValues(query, { a: scenarioPart(query) })),
    unpin: () => push(withValues(query, { a: null })),
    swap: () => push(withValues(read(query, 'a') ?? '', { a: scenarioPart(query) })),
    cancel,
    setTheme: (theme) => replace(withValues(query, { theme: theme === 'auto' ? null : theme })),
  };
}
