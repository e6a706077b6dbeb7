import { escaped } from '../svg';

type Attributes = { readonly [name: string]: string | number };

/** An element as XML: attributes escaped, children as they stand. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`)
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An element whose one attribute is `val`, as DrawingML's charts have many. */
export const val = (name: string, value: string | number): string => tag(name, { val: value });

/** A document with its first line. */
export const xml = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
