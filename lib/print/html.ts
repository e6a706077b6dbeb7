import type { Mark, Scene, SceneNode, Table } from '../model/scene';
import type { Press, Printer, Sheet } from '../model/sheet';
import { typeface } from './html/face';
import { forcedQuery, layoutQueries, layoutRules, themeRules } from './html/style';
import { themes } from './palette';
import { marker } from './state';
import { escaped } from './svg';

/** Widths for which a frame carries a drawing, px; it shows the widest that fits. */
const widths = [320, 560, 860] as const;

const inked = (value: string | number): string =>
  typeof value === 'string' && value.startsWith('$') ? `var(--${value.slice(1)})` : escaped(String(value));

/** Nodes as SVG whose colours are variables of the theme in force; a node that draws a mark says which. */
function markup({ tag, attrs, children, mark }: SceneNode): string {
  const written = Object.entries(attrs).map(([name, value]) => ` ${name}="${inked(value)}"`);
  const inner = (children ?? []).map((child) => (typeof child === 'string' ? escaped(child) : markup(child))).join('');
  return `<${tag}${mark === undefined ? '' : ` data-draws="${mark}"`}${written.join('')}>${inner}</${tag}>`;
}

const target = ({ name, x, y, rx, ry }: Mark, id: string): string =>
  `<rect class="mark" id="${id}" role="graphics-symbol" aria-label="${escaped(name)}" x="${x - rx}" y="${y - ry}" width="${2 * rx}" height="${2 * ry}" rx="3"/>`;

function drawing(scene: Scene, at: number, { interactive, chart }: Sheet): string {
  const marks = interactive ? scene.marks.map((mark, index) => target(mark, `mark-${at}-${index}`)).join('') : '';
  const role = interactive
    ? `role="graphics-document" aria-roledescription="chart" aria-label="${escaped(chart.title)}"`
    : `role="img" aria-label="${escaped(scene.headline)}"`;
  return `<svg class="layout layout-${at}" viewBox="0 0 ${scene.width} ${scene.height}" ${role}><g aria-hidden="true">${scene.nodes.map(markup).join('')}</g>${marks}</svg>`;
}

const cell = (value: string | number | null): string =>
  typeof value === 'number' ? `<td class="number">${value}</td>` : `<td>${escaped(value ?? '')}</td>`;

const tableOf = ({ caption, columns, rows }: Table): string =>
  [
    `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>`,
    ...columns.map(({ name, unit }) => `<th scope="col">${escaped(unit === '' ? name : `${name} [${unit}]`)}</th>`),
    '</tr></thead><tbody>',
    ...rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`),
    '</tbody></table></div>',
  ].join('');

/** JSON that cannot end the script element that it stands in. */
const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const factsOf = (layouts: readonly Scene[], { chart, origin, steps, focus, keys, fit }: Sheet) => ({
  chart: chart.id,
  query: origin.query,
  steps: steps.map(({ id, title, platforms }) => ({ id, title, platforms })),
  focus,
  keys,
  fit,
  layouts: layouts.map(({ marks }) =>
    marks.map(({ detail, series, x, y, platform, provenance }) => ({
      detail: provenance ? [...detail, `evidence: ${provenance.grade}, ${provenance.sources.join(', ')}`] : detail,
      series,
      x,
      y,
      platform,
    })),
  ),
});

/** The drawings of a frame: one that fills it, or one for each of a few widths. */
const layoutsOf = (sheet: Sheet): Scene[] =>
  sheet.fit === 'frame' ? [sheet.scene] : widths.map((width) => sheet.redrawn(width, null));

/** Size of the drawing for those who force colours of their own. */
const forcedSize = [560, 420] as const;

/** With forced colours all fills are one: fills of different texture stand in for those of different colour. */
const forcedOf = ({ plot, redrawn }: Sheet): Scene[] => (plot === null ? [] : [redrawn(...forcedSize, true)]);

/** Larger text is a drawing for a narrower frame, shown larger. */
function rulesOf({ fit, textScale, plot }: Sheet, layouts: readonly Scene[]): string {
  const queries = layoutQueries(fit === 'frame' ? [0] : layouts.map(({ width }) => width * textScale));
  const forced = plot === null ? '' : forcedQuery(layouts.length);
  const size = `.sheet{--fs:${fit === 'frame' ? 1 : textScale}}`;
  return `${themeRules()}\n${layoutRules}${queries}${forced}${size}`;
}

function head(sheet: Sheet, layouts: readonly Scene[], face: string): string[] {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="responsive-embedded-sizing">',
    `<meta name="generator" content="Ringside engine ${escaped(sheet.origin.engine)}">`,
    `<title>${escaped(sheet.scene.headline)}</title>`,
    `<link rel="canonical" href="${escaped(sheet.origin.link)}">`,
    `<style>${face}${rulesOf(sheet, layouts)}</style>`,
    '</head>',
  ];
}

function body(sheet: Sheet, layouts: readonly Scene[]): string[] {
  const { chart, scene, origin, fit } = sheet;
  const themed = sheet.background === themes[sheet.theme].surface;
  const background = sheet.background === null ? 'transparent' : themed ? 'theme' : 'own';
  const own = background === 'own' ? ` style="background:${escaped(sheet.background ?? '')}"` : '';
  const bare = sheet.plain || fit === 'frame';
  const theme = sheet.follows ? 'auto' : sheet.theme;
  return [
    `<main class="sheet" data-theme="${theme}" data-background="${background}" data-fit="${fit}"${own}>`,
    `<h1${bare ? ' class="spoken"' : ''}>${escaped(scene.headline)}</h1>`,
    `<p class="spoken">${escaped(scene.summary)} ${escaped(chart.reading)}</p>`,
    `<div class="picture"${sheet.interactive ? ` tabindex="0" role="group" aria-roledescription="chart" aria-label="${escaped(scene.headline)}"` : ''}>`,
    ...[...layouts, ...forcedOf(sheet)].map((layout, at) => drawing(layout, at, sheet)),
    '</div>',
    `<details><summary>Table</summary>${tableOf((layouts.at(-1) ?? scene).table)}</details>`,
    `<p class="${sheet.plain ? 'spoken' : 'foot'}"><a href="${escaped(origin.link)}" target="_blank" rel="noopener">${escaped(chart.title)} in Ringside</a>, engine ${escaped(origin.engine)}, data ${escaped(origin.edition)}. ${escaped(origin.sources.map(({ authors, year }) => [authors, year].filter(Boolean).join(' ')).join('; '))}</p>`,
    '<p class="spoken" role="status" id="said"></p>',
    '</main>',
  ];
}

/** The whole document. Its one script is the press's, so that a policy can name it by its hash. */
function document(sheet: Sheet, press: Press): string {
  const layouts = layoutsOf(sheet);
  const content = body(sheet, layouts);
  const facts = safeJson(factsOf([...layouts, ...forcedOf(sheet)], sheet));
  return [
    ...head(sheet, layouts, typeface(press.fonts, `${content.join('')}${facts}`)),
    '<body>',
    ...content,
    `<!-- ${marker(sheet.origin)} -->`,
    ...(sheet.interactive
      ? [
          `<script type="application/json" id="facts">${facts}</script>`,
          `<script type="module">${press.script}</script>`,
        ]
      : []),
    '</body>',
    '</html>\n',
  ].join('\n');
}

/** One page that needs no other file: for a frame, and for a hall without a network. */
export const html: Printer = {
  id: 'html',
  name: 'HTML',
  purpose: 'document',
  mediaType: 'text/html; charset=utf-8',
  print: document,
};
