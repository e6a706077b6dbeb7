import { escaped } from '../../print/svg';

/**
 * Looks that hold whether or not a script tells the height: no border, never 150 px, and nothing painted behind the chart. A frame is
 * opaque when its element and its document differ in colour scheme; the document of a chart has the usual one, light, whereas
 * "normal" would be that of the page around it (CSS Color Adjustment 1, sections 2.1 and 2.4).
 */
export const look = 'display:block;width:100%;aspect-ratio:16/9;border:0;color-scheme:light';

/** What every frame may do, and what it says of its page: nothing. */
export const manners = 'allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"';

/** Attributes of an element, quoted and in one line: a blank line would end an element in Markdown. */
export const attributes = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => `${name}="${escaped(value.replace(/\s+/g, ' '))}"`)
    .join(' ');
