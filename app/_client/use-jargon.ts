'use client';

import { createContext, useContext } from 'react';
import { type Linker, linker } from '../../lib/glossary/linker';

/** Links the words of the glossary in prose; links nothing on pages that have not brought them. */
export const JargonContext = createContext<Linker>(linker([]));

export const useJargon = (): Linker => useContext(JargonContext);
