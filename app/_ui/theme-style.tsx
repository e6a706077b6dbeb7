import { headers } from 'next/headers';
import { inks, type Palette, type ThemeId, themes } from '../../lib/print/palette';

const rules = (palette: Palette): string => inks.map((ink) => `--${ink}:${palette[ink]}`).join(';');
const when = (theme: ThemeId): string => `:root:has([data-theme="${theme}"]){${rules(themes[theme])}}`;

/** The palettes of the charts as variables, so that page and pictures cannot disagree; print is always black on white. */
export async function ThemeStyle() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const css = [
    `:root{${rules(themes.light)}}`,
    `@media (prefers-color-scheme:dark){:root{${rules(themes.dark)}}}`,
    when('light'),
    when('dark'),
    when('projector'),
    `@media print{:root,:root:has([data-theme]){${rules(themes.print)}}}`,
  ].join('');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants, no outside text
  return <style nonce={nonce} dangerouslySetInnerHTML={{ __html: css }} />;
}
