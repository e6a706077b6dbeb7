/** Shapes that stand beside words: drawn, since not every typeface has such signs. */
const shapes = {
  done: 'M2 6.5 5 9.5 10 2.5',
  refused: 'M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5',
  own: 'M10 6A4 4 0 1 1 2 6A4 4 0 1 1 10 6Z',
  host: 'M6 1.5 11 10.5H1Z',
  skipped: 'M2.5 6H9.5',
} as const;

export type GlyphKind = keyof typeof shapes;

/** A shape as tall as a letter; what it means is in the words after it. */
export function ContainerGlyph({ kind }: { readonly kind: GlyphKind }) {
  return (
    <svg className="container-glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" data-glyph={kind}>
      <path d={shapes[kind]} />
    </svg>
  );
}
