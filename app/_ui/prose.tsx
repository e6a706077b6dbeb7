'use client';

import { useJargon } from '../_client/use-jargon';
import { Linked } from './linked';

/** Prose of a page, its words of the field linked where the page has brought them. */
export function Prose({ text }: { readonly text: string }) {
  return <Linked pieces={useJargon()(text)} />;
}
