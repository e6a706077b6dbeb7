import type { Chapter, Slide } from '../../model/deck';
import type { SceneNode } from '../../model/scene';
import type { Sheet } from '../../model/sheet';
import { told } from '../plot/told';

/** A slide with all that the sources of decks have to know of it. */
export interface Entry {
  readonly slide: Slide;
  /** Name of its files without suffix: 01-boot-time. */
  readonly name: string;
  /** Path of the picture in the zip. */
  readonly picture: string;
  /** The sheet without its headline, for a slide has a heading of its own. */
  readonly unheaded: Sheet;
  readonly embed: string;
  readonly chapters: readonly Chapter[];
}

/** Address of the live picture without anything around it. */
const embedOf = ({ origin, chart }: Sheet): string => {
  const at = origin.link.indexOf('?');
  return `${origin.site}/embed/${chart.id}${at === -1 ? '?' : `${origin.link.slice(at)}&`}fit=frame`;
};

/** The sheet with its headline cut off, where its scene has lines of that name; everything else moves up. */
function unheaded(sheet: Sheet): Sheet {
  const { scene } = sheet;
  const isHead = ({ key }: SceneNode): boolean => key.startsWith('headline-');
  const below = Math.max(0, ...scene.nodes.filter(isHead).map(({ attrs }) => Number(attrs.y)));
  if (below === 0) return sheet;
  const rest: SceneNode = {
    tag: 'g',
    key: 'sheet',
    attrs: { transform: `translate(0 ${-below})` },
    children: scene.nodes.filter((node) => !isHead(node)),
  };
  return {
    ...sheet,
    scene: {
      ...scene,
      height: scene.height - below,
      nodes: [rest],
      marks: scene.marks.map((mark) => ({ ...mark, y: mark.y - below })),
    },
  };
}

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
    return {
      slide,
      name,
      picture: `img/${name}.png`,
      embed: embedOf(sheet),
      unheaded: unheaded(sheet),
      chapters: told(sheet, notes),
    };
  });
}
