import type { Metadata } from 'next';
import { sources } from '../../lib/evidence';
import { candidates } from '../_server/experiments';
import { Sheet } from '../_ui/sheet';
import { Entry } from './entry';

export const metadata: Metadata = { title: 'Sources' };

function rowsBySource(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of candidates()) counts.set(row.source, (counts.get(row.source) ?? 0) + 1);
  return counts;
}

export default function Page() {
  const inOrder = sources.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const rows = rowsBySource();
  return (
    <Sheet
      title="Sources"
      lead={`${sources.length} publications, data sets and statements that the numbers rest on, with the machines they were measured on and how far we trust them.`}
    >
      <nav className="page-parts" aria-label="Of all sources">
        <a href="/sources.bib" download>
          All of them as BibTeX
        </a>
        <a href="/evidence#conflicts">Where they disagree</a>
      </nav>
      <dl className="sources">
        {inOrder.map((source) => (
          <Entry key={source.key} source={source} rows={rows.get(source.key) ?? 0} />
        ))}
      </dl>
    </Sheet>
  );
}
