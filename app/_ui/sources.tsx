import type { Grade } from '../../lib/model/evidence';

const words: Readonly<Record<Grade, string>> = {
  measured: 'measured here',
  published: 'published measurement',
  vendor: 'vendor statement',
  modelled: 'modelled',
};

/** How well a value is known, as a word with the glyph that marks it in every chart. */
export function GradeBadge({ grade }: { grade: Grade }) {
  return (
    <span className="grade" data-grade={grade}>
      <span className="glyph" aria-hidden="true" />
      {words[grade]}
    </span>
  );
}

/** Links to the sources that a value rests on. */
export function SourceLinks({ sources }: { sources: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {sources.map((key) => (
        <li key={key}>
          <a className="link" href={`/sources#${key}`}>
            {key}
          </a>
        </li>
      ))}
    </ul>
  );
}
