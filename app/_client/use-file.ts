'use client';

import useSWR from 'swr';

/** The text at an address of ours. */
async function textAt(address: string): Promise<string> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`the server answered ${reply.status}`);
  return reply.text();
}

/** The text of an exported file, once it is there. */
export function useFile(address: string): { readonly text: string | null; readonly problem: string | null } {
  const { data, error } = useSWR<string, Error>(address, textAt, {
    revalidateOnFocus: false,
    revalidateIfStale: false,
    shouldRetryOnError: false,
  });
  return { text: data ?? null, problem: error ? error.message : null };
}
