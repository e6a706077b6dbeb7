'use client';

import type { ReactNode } from 'react';
import { type Sharing, SharingContext } from '../_client/use-sharing';

/** Lets the charts of a page be shared. */
export function ShareFacts({ sharing, children }: { readonly sharing: Sharing; readonly children: ReactNode }) {
  return <SharingContext.Provider value={sharing}>{children}</SharingContext.Provider>;
}
