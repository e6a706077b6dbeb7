import type { PlotCategory } from '../../model/plot';
import type { Item } from '../drawing/compose';
import { group, path } from '../drawing/node';
import { aside, drawTail, tailWidth } from './tail';
import { noteItem } from './view';

export interface Silence {
  readonly category: PlotCategory;
  /** From here to the right edge. */
  readonly x: number;
  readonly right: number;
  readonly middle: number;
  readonly pitch: number;
  readonly size: number;
}

/** A platform without a value: why, in place of its bar. */
export function silentItem({ category, x, right, middle, pitch, size }: Silence): Item {
  const note = aside(category.note ?? '');
  const lettering = tailWidth(note, Math.min(size, 14)) <= right - x ? Math.min(size, 14) : 12;
  const height = Math.round(Math.min(pitch - 3, size + 6));
  const bar = path('bar', `M${Math.round(x)} ${Math.round(middle - height / 2)}v${height}`, {
    fill: 'none',
    stroke: '$warning',
    'stroke-width': 2,
  });
  return noteItem(
    category,
    group(`silent-${category.id}`, [bar, ...drawTail('note', note, x + 7, middle, lettering, right)]),
    [(x + right) / 2, middle, (right - x) / 2, height / 2],
    [category.note?.startsWith('Refused') ? 'refused' : 'not shown', null, null, null, null, null],
  );
}
