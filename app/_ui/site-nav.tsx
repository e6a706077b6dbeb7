const pages = [
  { href: '/catalogue', name: 'What is known' },
  { href: '/mechanisms', name: 'Mechanisms' },
  { href: '/containers', name: 'Containers' },
  { href: '/compare', name: 'Claims' },
  { href: '/evidence', name: 'Evidence' },
  { href: '/sources', name: 'Sources' },
  { href: '/gallery', name: 'Gallery' },
  { href: '/glossary', name: 'Glossary' },
] as const;

/** The name of the house and the way to its other rooms; on every page the same. */
export function SiteNav() {
  return (
    <>
      <a href="/" className="mark">
        Ringside
      </a>
      <nav aria-label="Site">
        {pages.map(({ href, name }) => (
          <a key={href} href={href}>
            {name}
          </a>
        ))}
      </nav>
    </>
  );
}
