import { forcedRules, inkRules } from '../ink-rules';

/**
 * Colours of a frame stand on its own container: a frame whose root has another colour scheme than its page is painted opaque
 * (CSS Color Adjustment 1, section 2.4), and would lie as a white block on a dark slide.
 */
export function themeRules(): string {
  const each = (['light', 'dark', 'projector', 'print'] as const).map(
    (theme) => `.sheet[data-theme="${theme}"]{${inkRules(theme)}}`,
  );
  return [
    `.sheet{${inkRules('light')}}`,
    `@media (prefers-color-scheme:dark){.sheet[data-theme="auto"]{${inkRules('dark')}}}`,
    ...each,
    `@media print{.sheet,.sheet[data-theme]{${inkRules('print')}}}`,
    `@media (forced-colors:active){.sheet,.sheet[data-theme]{${forcedRules}}}`,
  ].join('\n');
}

/** Layout of a frame. Nothing is as high as the view port: what grows with its frame makes its frame grow. */
export const layoutRules = `
*{box-sizing:border-box}
body{margin:0}
.sheet{position:relative;font:400 calc(14px*var(--fs))/1.4 'Inter Ringside',Inter,'Inter Variable','Helvetica Neue',Arial,sans-serif;color:var(--text);padding:12px 16px}
.sheet[data-background="theme"]{background:var(--surface)}
.sheet h1{font-size:calc(20px*var(--fs));line-height:1.25;font-weight:600;margin:0 0 8px;text-wrap:pretty}
.sheet p{margin:6px 0 0}
.sheet a{color:var(--accent);text-underline-offset:2px}
.picture{position:relative;outline:none}
.picture:focus-visible{outline:2px solid var(--focus);outline-offset:4px}
.layout{display:none;width:100%;height:auto}
.foot{color:var(--muted);font-size:calc(12px*var(--fs))}
.mark{fill:transparent;stroke:none}
.mark[data-shown]{stroke:var(--focus);stroke-width:2.5}
.mark:focus{outline:none}
.behind{opacity:.25}
.tip{position:absolute;z-index:2;max-width:min(22rem,80%);width:max-content;padding:8px 10px;background:var(--raised);color:var(--text);border:1px solid var(--axis);border-radius:4px;font-size:calc(13px*var(--fs))}
.tip p{margin:0}
.tip p:first-child{font-weight:600}
details{margin-top:8px;font-size:calc(13px*var(--fs))}
summary{cursor:pointer;min-height:24px;color:var(--accent)}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding:4px 0}
th,td{text-align:left;padding:2px 12px 2px 0;border-bottom:1px solid var(--grid);font-weight:400}
th{font-weight:600}
td.number{text-align:right}
.scroll{overflow-x:auto}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sheet[data-fit="frame"]{padding:0;width:100%;aspect-ratio:16/9;max-height:100dvh;margin:0 auto}
.sheet[data-fit="frame"] details,.sheet[data-fit="frame"] .foot{display:none}
@media print{details{display:none}}
`;

/** Which of the layouts is shown, by the width of the frame: each rule holds from its width on. */
export const layoutQueries = (widths: readonly number[]): string =>
  widths
    .map((_, at) => {
      const from = at === 0 ? '' : `(min-width:${(widths[at] ?? 0) + 32}px)`;
      const next = widths[at + 1];
      const to = next === undefined ? '' : `(max-width:${next + 31.99}px)`;
      const query = [from, to].filter((part) => part !== '').join(' and ');
      return query === '' ? `.layout-${at}{display:block}` : `@media ${query}{.layout-${at}{display:block}}`;
    })
    .join('\n');

/** Where colours are forced, layout number `at` is shown and no other. */
export const forcedQuery = (at: number): string =>
  `@media (forced-colors:active){.layout{display:none!important}.layout-${at}{display:block!important}}`;
