import { fileURLToPath } from 'node:url';

/** Path of a small program that is measured and stands in `programs`. */
export const sourceOf = (name) => fileURLToPath(new URL(`programs/${name}`, import.meta.url));
