'use client';

import type { Restored as Found } from '../_client/restore';

interface Props {
  readonly found: Found;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What a file held, what of it was not taken up, and the way back. */
export default function Restored({ found, onUndo, onDismiss }: Props) {
  const { query, words, left, issues } = found;
  return (
    <section className="restored" aria-label="What the file held">
      <p>{words}</p>
      {left && (
        <p>
          {left.words}: <a href={left.page}>open it as it was</a>.
        </p>
      )}
      {issues.length > 0 && (
        <ul>
          {issues.map(({ field, value, allowed }) => (
            <li key={`${field} ${value}`}>
              <code>{field}</code> is “{value}”; allowed is {allowed}
            </li>
          ))}
        </ul>
      )}
      <div className="restored-actions">
        {query !== null && (
          <button type="button" onClick={onUndo}>
            Undo
          </button>
        )}
        <button type="button" onClick={onDismiss}>
          Dismiss
        </button>
      </div>
    </section>
  );
}
