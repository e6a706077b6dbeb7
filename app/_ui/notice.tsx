'use client';

import { useState } from 'react';
import type { Issue } from '../../lib/model/issue';

/** What a link said that could not be used, each with what is allowed. */
export function Notice({ issues }: { issues: readonly Issue[] }) {
  const [open, setOpen] = useState(issues.length > 0);
  if (!open) return null;
  return (
    <section className="notice" aria-label="What the link said that could not be used">
      <p>Some of the link could not be used as it stands:</p>
      <ul>
        {issues.map(({ field, value, allowed }) => (
          <li key={`${field} ${value}`}>
            <code>{field}</code> is “{value}”; allowed is {allowed}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setOpen(false)}>
        Dismiss
      </button>
    </section>
  );
}
