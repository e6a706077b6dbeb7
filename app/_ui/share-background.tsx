'use client';

import { type Option, ShareChoice } from './share-choice';
import type { ShareProps } from './share-props';

/** Backgrounds by value of their key; the first is the usual one and is not written. */
export const backgrounds: readonly Option[] = [
  ['', 'of the theme'],
  ['transparent', 'transparent'],
  ['ffffff', 'white'],
];

/** What lies behind the chart: one choice for images, frames and slides. */
export function ShareBackground({ background, onBackground }: Pick<ShareProps, 'background' | 'onBackground'>) {
  return <ShareChoice name="Background" value={background} options={backgrounds} onChoose={onBackground} />;
}
