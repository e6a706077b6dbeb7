import type { SceneNode } from '../../model/scene';
import type { Item } from './compose';
import { panelName, panelsOf, refusedHeight, refusedPanel } from './panels';
import { isPlaced, type Subject } from './subject';

export interface Refused {
  readonly items: readonly Item[];
  readonly nodes: readonly SceneNode[];
  readonly bottom: number;
}

/** Platforms that placed nothing, with the reasons, below a chart that has no place for them. */
export function refusedBelow(subjects: readonly Subject[], width: number, top: number, blanks: Item['row']): Refused {
  const refused = subjects.filter(({ now }) => now !== null && !isPlaced(now));
  if (refused.length === 0) return { items: [], nodes: [], bottom: top };
  const { panels, bottom } = panelsOf(refused, width, top + 14, 290, refusedHeight);
  return {
    items: panels.flatMap((panel) => refusedPanel(panel, blanks)),
    nodes: panels.map((panel) => panelName(panel, '')),
    bottom,
  };
}
