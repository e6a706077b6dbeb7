'use client';

import { type ReactNode, useMemo } from 'react';
import type { Form } from '../../lib/glossary';
import { linker } from '../../lib/glossary/linker';
import { JargonContext } from '../_client/use-jargon';

/** Brings the words of the glossary to the prose of a page, without what they mean: that is a page of its own. */
export function Jargon({ forms, children }: { readonly forms: readonly Form[]; readonly children: ReactNode }) {
  const link = useMemo(() => linker(forms), [forms]);
  return <JargonContext.Provider value={link}>{children}</JargonContext.Provider>;
}
