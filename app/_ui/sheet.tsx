import type { ReactNode } from 'react';
import { SiteNav } from './site-nav';

/** A page to read: the same top as the workbench, then one column. */
export function Sheet({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="sheet">
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <header className="top">
        <SiteNav />
      </header>
      <main id="main" className="page" tabIndex={-1}>
        <h1>{title}</h1>
        <p className="finding">{lead}</p>
        {children}
      </main>
    </div>
  );
}
