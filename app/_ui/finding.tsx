'use client';

import { Fragment } from 'react';
import type { Told } from '../../lib/finding';
import { useJargon } from '../_client/use-jargon';
import { FactLink } from './fact-link';
import { Linked } from './linked';

interface Props {
  readonly told: readonly (string | Told)[];
  /** The scenario that the numbers belong to. */
  readonly query: string;
}

/** What came out, in words: each number leads to what it rests on, each word of the field to what it means. */
export function Finding({ told, query }: Props) {
  const link = useJargon();
  const linked = new Set<string>();
  return (
    <div className="finding">
      {told.map((piece, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: pieces are known by their place
        if (typeof piece === 'string') {
          const pieces = link(piece).map((each) =>
            each.term && linked.has(each.term) ? { ...each, term: null } : each,
          );
          for (const { term } of pieces) if (term) linked.add(term);
          return (
            <Fragment key={index}>
              <Linked pieces={pieces} />
            </Fragment>
          );
        }
        const { text, what, platform, platformName, quantity, provenance } = piece;
        return (
          <FactLink
            key={index}
            text={text}
            what={`${platformName}, ${what}`}
            doubt={{ platform, quantity }}
            provenance={provenance}
            query={query}
          />
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: pieces are known by their place
      })}
    </div>
  );
}
