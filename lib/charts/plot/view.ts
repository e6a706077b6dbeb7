import type { Grade, Provenance } from '../../model/evidence';
import type { PlotCategory, PlotValue } from '../../model/plot';
import type { SceneNode } from '../../model/scene';
import { type Cell, gradeCells, type Item, markOf, type Side } from '../drawing/compose';
import { familyName } from '../drawing/marker';
import type { Measure } from '../drawing/number';

/** The room that a plot is drawn into. */
export interface PlotView {
  readonly width: number;
  readonly height: number;
  /** Ids of the platforms that are brought forward; null for none. */
  readonly focus: ReadonlySet<string> | null;
  /** Fills differ in texture, not only in colour. */
  readonly texture: boolean;
}

/** A drawing that still needs its words to be a scene. */
export interface Drawing {
  readonly items: readonly Item[];
  readonly furniture: readonly SceneNode[];
}

const provenanceOf = ({ grade, sources = [] }: PlotValue): Provenance | null => grade && { grade, sources };

/** The grades that are present, and whether they differ: only then a figure needs a glyph of its own. */
export function gradesOf(values: readonly PlotValue[]): { readonly grades: Grade[]; readonly differ: boolean } {
  const grades = values.flatMap(({ value, grade }) => (value === null || grade === null ? [] : [grade]));
  return { grades, differ: new Set(grades).size > 1 };
}

export interface Shown {
  readonly side: Side;
  readonly category: PlotCategory;
  /** What the value is: "median". */
  readonly part: string;
  readonly value: PlotValue & { readonly value: number };
  readonly measure: Measure;
  readonly node: SceneNode;
  readonly box: readonly [number, number, number, number];
}

const rangeOf = ({ low, high }: PlotValue, { short }: Measure): string[] =>
  low === undefined || high === undefined ? [] : [`from ${short(low)} to ${short(high)}`];

/** A drawn value with its mark and row. */
export function valueItem({ side, category, part, value, measure, node, box }: Shown): Item {
  const provenance = provenanceOf(value);
  const { name, family, note } = category;
  return {
    side,
    node,
    mark: markOf({
      side,
      platform: category,
      series: category.id,
      what: part,
      spoken: measure.spoken(value.value),
      short: measure.short(value.value),
      more: [...rangeOf(value, measure), ...(note === null || side === 'A' ? [] : [note])],
      box,
      provenance,
    }),
    row: [
      name,
      familyName(family),
      part,
      value.value,
      value.low ?? null,
      value.high ?? null,
      ...gradeCells(provenance),
    ],
  };
}

/** What is said of a platform that has no value. */
export function noteItem(category: PlotCategory, node: SceneNode, box: Shown['box'], blanks: readonly Cell[]): Item {
  const { id, name, family, note } = category;
  const [what = '', reason = ''] = /^(\w+): (.*)$/s.exec(note ?? '')?.slice(1) ?? ['not shown', note ?? ''];
  return {
    side: 'B',
    node,
    mark: markOf({
      side: 'B',
      platform: { id, name },
      series: id,
      what: what.toLowerCase(),
      spoken: reason,
      short: reason,
      box,
      provenance: null,
    }),
    row: [name, familyName(family), ...blanks],
  };
}
