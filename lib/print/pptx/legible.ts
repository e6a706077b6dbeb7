/** The smallest letters of a slide, points: 2.4 % of its 540 points of height can be read from the back row. */
export const legible = 13;
