import type { Box } from './presentation-ml';

/** Where things stand on a slide of 13.333 x 7.5 inches. */
export const slideSize = { width: 40 / 3, height: 7.5 } as const;

const left = 0.5;
const width = slideSize.width - 2 * left;

export const boxes = {
  title: { x: left, y: 0.3, width, height: 0.95 },
  parts: { x: left, y: 1.3, width, height: 0.26 },
  body: { x: left, y: 1.35, width, height: 4.7 },
  grades: { x: left, y: 6.07, width, height: 0.24 },
  families: { x: left, y: 6.31, width, height: 0.24 },
  note: { x: left, y: 6.56, width, height: 0.24 },
  foot: { x: left, y: 6.82, width, height: 0.46 },
} as const satisfies { readonly [name: string]: Box };

/** A page of notes, portrait. */
export const notesSize = { width: 7.5, height: 10 } as const;
export const notesBoxes = {
  picture: { x: 0.75, y: 0.6, width: 6, height: 3.375 },
  body: { x: 0.75, y: 4.2, width: 6, height: 5.2 },
} as const satisfies { readonly [name: string]: Box };
