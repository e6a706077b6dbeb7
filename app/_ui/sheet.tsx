import type { ReactNode } from 'react';

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
        <a href="/" className="mark">
          Ringside
        </a>
        <nav aria-label="Site">
          <a href="/catalogue">What is known</a>
          <a href="/evidence">Evidence</a>
          <a href="/sources">Sources</a>
          <a href="/gallery">Gallery</a>
        </nav>
      </header>
      <main id="main" className="page" tabIndex={-1}>
        <h1>{title}</h1>
        <p className="finding">{lead}</p>
        {children}
      </main>
    </div>
  );
}
