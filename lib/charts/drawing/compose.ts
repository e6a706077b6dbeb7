import { gradeWords, type Provenance } from '../../model/evidence';
import type { Column, Mark, Scene, SceneNode } from '../../model/scene';

import { group } from './node';

export type Cell = string | number | null;

/** Which of two scenarios: B is the one at hand, A the pinned one. */
export type Side = 'A' | 'B';

/** One drawn value: its picture, how a reader finds it, its row of the table. */
export interface Item {
  readonly side: Side;
  readonly node: SceneNode;
  readonly mark: Mark;
  readonly row: readonly Cell[];
  /** Drawn after the others, so that it lies on top. */
  readonly above?: true;
}

export interface Saying {
  readonly side: Side;
  /** Platform's id and name. */
  readonly platform: { readonly id: string; readonly name: string };
  readonly series: string;
  /** What the value is: "median start". */
  readonly what: string;
  /** The value in words, and as a label. */
  readonly spoken: string;
  readonly short: string;
  readonly more?: readonly string[];
  /** Centre and half sizes; made at least 12 px so that a finger finds it. */
  readonly box: readonly [number, number, number, number];
  readonly provenance: Provenance | null;
}

/** The mark of a value: name "Xen, median start: 10.4 seconds, published measurement". */
export function markOf({ side, platform, series, what, spoken, short, more = [], box, provenance }: Saying): Mark {
  const grade = provenance ? `, ${gradeWords[provenance.grade]}` : '';
  const [x, y, rx, ry] = box;
  return {
    name: `${side === 'A' ? 'scenario A, ' : ''}${platform.name}, ${what}: ${spoken}${grade}`,
    detail: [`${platform.name}${side === 'A' ? ', scenario A' : ''}`, `${what}: ${short}`, ...more],
    series: side === 'A' ? `${series}, scenario A` : series,
    x: Math.round(x * 100) / 100,
    y: Math.round(y * 100) / 100,
    rx: Math.max(6, Math.round(rx * 100) / 100),
    ry: Math.max(6, Math.round(ry * 100) / 100),
    provenance,
    platform: platform.id,
  };
}

export const gradeColumn: Column = { id: 'grade', name: 'evidence', unit: '' };
export const sourcesColumn: Column = { id: 'sources', name: 'sources', unit: '' };
export const gradeCells = (provenance: Provenance | null): readonly [Cell, Cell] =>
  provenance ? [gradeWords[provenance.grade], provenance.sources.join('; ')] : [null, null];

export interface Composition {
  readonly chart: string;
  readonly width: number;
  readonly height: number;
  readonly headline: string;
  readonly summary: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
  /** Axes, names and keys: what stands behind and is no value. */
  readonly furniture: readonly SceneNode[];
  readonly compared: boolean;
  /** Ids of the platforms that are brought forward; null for none. */
  readonly focus: ReadonlySet<string> | null;
}

const isPale = (platform: string | null, focus: Composition['focus']): boolean =>
  focus !== null && platform !== null && !focus.has(platform);

const faded = (node: SceneNode, platform: string | null, focus: Composition['focus']): SceneNode =>
  isPale(platform, focus) ? group(node.key, [{ ...node, key: 'faded' }], { opacity: 0.35 }) : node;

/** Paler ones lie below those that are brought forward, and in each, dots lie on lines. */
function nodesOf(items: readonly Item[], focus: Composition['focus']): SceneNode[] {
  const rank = ({ mark, above }: Item): number => (isPale(mark.platform, focus) ? 0 : 2) + (above ? 1 : 0);
  return items
    .map((item, at) => ({ node: { ...faded(item.node, item.mark.platform, focus), mark: at }, rank: rank(item) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ node }) => node);
}

/** A scene whose marks and rows are the same list, so that picture, keyboard and table cannot disagree. */
export function compose(from: Composition): Scene {
  const { chart, width, height, headline, summary, caption, columns, items, furniture, compared, focus } = from;
  const side: Column = { id: 'scenario', name: 'scenario', unit: '' };
  return {
    chart,
    width,
    height: Math.ceil(height),
    headline,
    summary,
    nodes: [...furniture, ...nodesOf(items, focus)],
    marks: items.map(({ mark }) => mark),
    table: {
      caption,
      columns: compared ? [side, ...columns] : columns,
      rows: items.map((item) => (compared ? [item.side, ...item.row] : item.row)),
    },
  };
}
