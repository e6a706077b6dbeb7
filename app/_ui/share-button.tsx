'use client';

import { lazy, Suspense, useState } from 'react';
import { withValues } from '../../lib/query/values';
import { read } from '../_client/address';
import { useHydrated } from '../_client/use-hydrated';
import { useSharing } from '../_client/use-sharing';

const ShareDialog = lazy(() => import('./share-dialog'));

interface Props {
  readonly chart: { readonly id: string; readonly title: string };
  readonly headline: string;
  /** The scenario that the figure belongs to, where it belongs to one. */
  readonly query: string | undefined;
}

/** What of the address of the page is part of a figure besides its scenario. */
const shown = ['a', 'focus', 'theme', 'title'] as const;

/** Opens the ways in which a chart can leave; without script it leads to the page of the chart, which lists the formats. */
export function ShareButton({ chart, headline, query }: Props) {
  const sharing = useSharing();
  const hydrated = useHydrated();
  const [asked, setAsked] = useState<string | null>(null);
  if (!sharing || query === undefined) return null;
  if (!hydrated) return <a href={`/c/${chart.id}${query === '' ? '' : `?${query}`}`}>Share</a>;
  const ask = () => {
    const page = window.location.search;
    setAsked(withValues(query, Object.fromEntries(shown.map((key) => [key, read(page, key)]))));
  };
  return (
    <>
      <button type="button" className="share-open" aria-haspopup="dialog" onClick={ask}>
        Share<span className="sr-only"> {chart.title}</span>
      </button>
      {asked !== null && (
        <Suspense fallback={<span className="hint"> …</span>}>
          <ShareDialog
            chart={chart}
            headline={headline}
            query={asked}
            sharing={sharing}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
    </>
  );
}
