import { Fragment } from 'react';
import type { Piece } from '../../lib/glossary/linker';

/** Prose whose words of the field lead to what they mean. */
export function Linked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, term }, index) =>
    term === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces are known by their place
      <Fragment key={index}>{text}</Fragment>
    ) : (
      <a key={term} className="term" href={`/glossary#${term}`}>
        {text}
      </a>
    ),
  );
}
