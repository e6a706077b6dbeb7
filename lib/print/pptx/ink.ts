import { colourOf, type Palette } from '../palette';
import { tag, val } from './tag';

/** Place of a token in a theme, so that another theme recolours it. What is in none keeps its colour. */
const slots: { readonly [token: string]: string } = {
  $surface: 'bg1',
  $text: 'tx1',
  '$bare-metal': 'tx2',
  $well: 'bg2',
  $type1: 'accent1',
  $type2: 'accent2',
  $hybrid: 'accent3',
  $microvm: 'accent4',
  $container: 'accent5',
  $sandbox: 'accent6',
  $nested: 'folHlink',
};

/** Words and lines that stand back: the colour of words, let through. */
const pale: { readonly [token: string]: number } = { $muted: 70, $axis: 50, $grid: 15 };

/** A token as a colour of DrawingML; `opacity` in per cent. */
export function ink(palette: Palette, token: string, opacity = 100): string {
  const through = (pale[token] ?? 100) * (opacity / 100);
  const alpha = through === 100 ? [] : [val('a:alpha', Math.round(through * 1000))];
  const slot = token in pale ? 'tx1' : slots[token];
  if (slot !== undefined) return tag('a:schemeClr', { val: slot }, ...alpha);
  return tag('a:srgbClr', { val: colourOf(palette, token).replace('#', '').toUpperCase() }, ...alpha);
}

export const solid = (colour: string): string => tag('a:solidFill', {}, colour);
