import type { Chapter, Slide } from '../../model/deck';
import type { Sheet } from '../../model/sheet';
import { told } from '../plot/told';

/** A slide with all that the sources of decks have to know of it. */
export interface Entry {
  readonly slide: Slide;
  /** Name of its files without suffix: 01-boot-time. */
  readonly name: string;
  readonly picture: string;
  readonly embed: string;
  readonly chapters: readonly Chapter[];
}

/** Address of the live picture without anything around it. */
const embedOf = ({ origin, chart }: Sheet): string => {
  const at = origin.link.indexOf('?');
  return `${origin.site}/embed/${chart.id}${at === -1 ? '?' : `${origin.link.slice(at)}&`}fit=frame`;
};

const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Slides in their order. Throws for an id that cannot be part of a file's name, or that two slides have. */
export function entriesOf(slides: readonly Slide[]): Entry[] {
  const digits = Math.max(2, String(slides.length).length);
  const seen = new Set<string>();
  return slides.map((slide, at) => {
    const { id, sheet, notes } = slide;
    if (!isId.test(id)) throw new Error(`"${id}" is no id of a slide`);
    if (seen.has(id)) throw new Error(`two slides are called "${id}"`);
    seen.add(id);
    const name = `${String(at + 1).padStart(digits, '0')}-${id}`;
    return { slide, name, picture: `img/${name}.png`, embed: embedOf(sheet), chapters: told(sheet, notes) };
  });
}
