import type { ReactNode } from 'react';

interface Props {
  readonly className?: string;
  /** Name of the region, or the id of what names it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** A table that may be wider than its place. It scrolls by itself, so it is a region with a name that the keyboard reaches. */
export function TableScroll({ className = '', label, labelledBy, children }: Props) {
  return (
    <section
      className={`table-scroll ${className}`.trim()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      aria-labelledby={labelledBy}
    >
      {children}
    </section>
  );
}

/** The head of a table, a column a name. */
export function TableHead({ names }: { readonly names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
