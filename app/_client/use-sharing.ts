'use client';

import { createContext, useContext } from 'react';

/** A format as menus show it. */
interface Format {
  readonly id: string;
  readonly name: string;
  readonly purpose: 'image' | 'document' | 'slides' | 'data' | 'citation';
}

/** What a page knows of how its charts can leave it: today's engine and data, and the formats. */
export interface Sharing {
  readonly engine: string;
  readonly edition: string;
  readonly formats: readonly Format[];
}

/** Null on pages whose charts stay. */
export const SharingContext = createContext<Sharing | null>(null);

export const useSharing = (): Sharing | null => useContext(SharingContext);
