import { headers } from 'next/headers';
import { forcedRules, inkRules } from '../../lib/print/ink-rules';
import type { ThemeId } from '../../lib/print/palette';

const scheme = (theme: ThemeId): string => `color-scheme:${theme === 'dark' ? 'dark' : 'light'};`;
const rules = (theme: ThemeId): string => scheme(theme) + inkRules(theme);
const when = (theme: ThemeId): string => `[data-theme="${theme}"]{${rules(theme)}}`;

/** The palettes of the charts as variables, so that page and pictures cannot disagree; print is always black on white. */
export async function ThemeStyle() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const css = [
    `:root{${rules('light')}}`,
    `@media (prefers-color-scheme:dark){:root{${rules('dark')}}}`,
    when('light'),
    when('dark'),
    when('projector'),
    `@media (forced-colors:active){:root,[data-theme]{${forcedRules}}}`,
    `@media print{:root,[data-theme]{${rules('print')}}}`,
  ].join('');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants, no outside text
  return <style nonce={nonce} dangerouslySetInnerHTML={{ __html: css }} />;
}
