'use client';

import { type RefObject, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import useSWR from 'swr';
import type { Known } from '../../lib/model/known';
import { type Doubt, knownPage, knownUrl } from '../_client/doubt';
import { KnownPanel } from './known-panel';

interface Props {
  readonly doubt: Doubt;
  /** The scenario that the figure belongs to. */
  readonly query: string;
  readonly onClose: () => void;
}

async function ask(url: string): Promise<Known> {
  const reply = await fetch(url);
  if (reply.ok) return reply.json();
  const said = await reply.json().catch(() => null);
  throw new Error(said?.detail ?? `the server answered ${reply.status}`);
}

/** Opens the dialog once it is there; a click beside it closes it where browsers know how. */
function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    dialog.current?.setAttribute('closedby', 'any');
    dialog.current?.showModal();
  }, [dialog]);
}

/** What was published near a figure, over the page. It closes with Escape, and the focus returns to where it was. */
export default function KnownDialog({ doubt, query, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { data, error, mutate } = useSWR<Known, Error>(knownUrl(doubt, query), ask, {
    revalidateOnFocus: false,
    revalidateIfStale: false,
    shouldRetryOnError: false,
  });
  useModal(dialog);
  return createPortal(
    <dialog
      ref={dialog}
      className="dialog known-dialog"
      aria-labelledby={id}
      onClose={onClose}
      // Escape is for the dialog alone: the details below it stay open.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id={id}>How do we know?{data && ` ${data.asked.platformName}`}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <div aria-live="polite" aria-busy={!data && !error}>
        {!data && !error && <p className="note">Looking for what was published near it …</p>}
        {error && (
          <p className="note">
            No answer: {error.message}{' '}
            <button type="button" onClick={() => void mutate()}>
              Try again
            </button>
          </p>
        )}
      </div>
      {data && <KnownPanel known={data} firstWidth={640} />}
      <p className="note">
        <a href={knownPage(doubt, query)}>The same as a page</a>
      </p>
    </dialog>,
    document.body,
  );
}
