import type { Metadata } from 'next';
import { sources } from '../../lib/evidence';
import { Sheet } from '../_ui/sheet';

export const metadata: Metadata = { title: 'Sources' };

export default function Page() {
  const inOrder = sources.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return (
    <Sheet
      title="Sources"
      lead={`${sources.length} publications, data sets and statements that the numbers rest on, with the machines they were measured on and how far we trust them.`}
    >
      <dl className="sources">
        {inOrder.map(({ key, authors, title, venue, year, url, hardware, trust }) => (
          <div key={key} id={key}>
            <dt>
              <code>{key}</code>
            </dt>
            <dd>
              <p>
                {authors}. {url ? <a href={url}>{title}</a> : <cite>{title}</cite>}. {venue}
                {year ? `, ${year}` : ''}.
              </p>
              {hardware && <p className="note">Machines: {hardware}</p>}
              {trust && <p className="note">Trust: {trust}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
