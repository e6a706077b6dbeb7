'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import useSWR, { useSWRConfig } from 'swr';
import { type Answer, studyUrl } from './answer';

export interface Study {
  /** The latest answer; it may belong to an earlier query while the next is on its way. */
  readonly answer: Answer;
  readonly state: 'idle' | 'busy' | 'error';
  readonly problem: string | null;
  /** Gives up the answer that is on its way. */
  readonly cancel: () => void;
  readonly retry: () => void;
}

interface Problem {
  readonly title?: string;
  readonly issues?: readonly { readonly field: string; readonly value: string; readonly allowed: string }[];
}

const sentence = ({ title, issues }: Problem): string =>
  [
    title ?? 'no answer',
    ...(issues ?? []).map(({ field, value, allowed }) => `${field} is ${value}, allowed is ${allowed}`),
  ].join('; ');

/**
 * The answer to a scenario, kept fresh while the scenario changes. One question is asked at a time: when a hand moves faster than answers
 * come, what lies between is skipped and the latest is asked next. Each answer is stamped with its query, so that the previous picture can
 * stay, dimmed, without being taken for the new one.
 */
export function useStudy(wanted: string, initial: Answer, initialQuery: string): Study {
  const [asked, setAsked] = useState(wanted);
  const abort = useRef<AbortController | null>(null);
  const fetcher = useCallback(async (url: string): Promise<Answer & { readonly url: string }> => {
    abort.current = new AbortController();
    const reply = await fetch(url, { signal: abort.current.signal });
    if (!reply.ok)
      throw new Error(sentence(await reply.json().catch(() => ({ title: `the server answered ${reply.status}` }))));
    return { ...(await reply.json()), url };
  }, []);
  const first = { ...initial, url: studyUrl(initialQuery) };
  const { data, error, isValidating, mutate } = useSWR(studyUrl(asked), fetcher, {
    fallback: { [first.url]: first },
    keepPreviousData: true,
    revalidateOnFocus: false,
    revalidateIfStale: false,
    revalidateOnReconnect: false,
    revalidateOnMount: wanted !== initialQuery,
    shouldRetryOnError: false,
  });
  const { mutate: keep } = useSWRConfig();
  // A fallback is no cached answer: without this the first question could not be come back to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer of the first HTML is kept once
  useEffect(() => void keep(first.url, first, { revalidate: false }), []);
  useEffect(() => {
    if (!isValidating && asked !== wanted) setAsked(wanted);
  }, [isValidating, asked, wanted]);
  const answer = data ?? first;
  const fresh = answer.url === studyUrl(wanted);
  const failed = error !== undefined && asked === wanted && !fresh;
  return {
    answer,
    state: failed ? 'error' : fresh ? 'idle' : 'busy',
    problem: failed ? (error instanceof Error ? error.message : String(error)) : null,
    cancel: () => abort.current?.abort(),
    retry: () => void mutate(),
  };
}
