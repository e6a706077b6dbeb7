import { type Ink, inks, type ThemeId, themes } from './palette';

/** The colours of a theme as custom properties of CSS, one for each ink. */
export const inkRules = (theme: ThemeId): string => inks.map((ink) => `--${ink}:${themes[theme][ink]}`).join(';');

const grounds: ReadonlySet<Ink> = new Set(['surface', 'raised', 'well']);

function forcedInk(ink: Ink): string {
  if (grounds.has(ink)) return 'Canvas';
  if (ink === 'grid') return 'GrayText';
  return ink === 'focus' ? 'Highlight' : 'CanvasText';
}

/** With forced colours the reader's own stand for everything; shapes, textures and words tell things apart. */
export const forcedRules = inks.map((ink) => `--${ink}:${forcedInk(ink)}`).join(';');
