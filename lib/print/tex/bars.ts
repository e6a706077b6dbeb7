import { type Grade, grades } from '../../model/evidence';
import { families } from '../../model/platform';
import type { BarPlot, PlotValue } from '../../model/plot';
import { figure } from '../plot/figure';
import { isFront } from '../plot/front';
import { facetsOf, valuesOf } from '../plot/rows';
import { type Scale, scaleOf } from '../plot/scale';
import { axisOf, axisStyle, tableOf, valueOptions } from './axis';
import { type BarLayout, barLayout, type Lane, lanesOf } from './bar-layout';
import { cores } from './cores';
import { colourName } from './preamble';
import type { Room } from './room';
import { tex } from './words';

type Series = BarPlot['series'][number];

const gradeAt = (grade: Grade | null): number => grades.indexOf(grade ?? 'measured');
const familyAt = ({ categories }: BarPlot, at: number): number =>
  families.findIndex(({ id }) => id === categories[at]?.family);
const letterOf = (at: number): string => String.fromCharCode(97 + at);

const down = ({ value, low }: PlotValue): number => Math.max(0, (value ?? 0) - (low ?? value ?? 0));
const up = ({ value, high }: PlotValue): number => Math.max(0, (high ?? value ?? 0) - (value ?? 0));

const stackAt = ({ series }: BarPlot, at: number): number =>
  series.reduce((sum, { values }) => sum + (values[at]?.value ?? 0), 0);

/** Words at the end of a row; {} where there are none. */
const said = ({ value: axis }: BarPlot, value: number | null): string =>
  value === null ? '{}' : `{${tex(figure(axis, value))}}`;

/** What a table says of each series: in stacks no more than how long a part is and how it is known. */
const columnsOf = ({ stacked: whole }: BarPlot): string[] =>
  whole ? ['value', 'grade'] : ['value', 'grade', 'below', 'above', 'end', 'words'];

function cellsOf(plot: BarPlot, each: PlotValue): (string | number | null)[] {
  const { value, grade, high } = each;
  if (plot.stacked) return [value ?? 0, gradeAt(grade)];
  const end = value === null ? null : Math.max(value, high ?? value);
  return [value, gradeAt(grade), down(each), up(each), end, said(plot, value)];
}

/**
 * The table of a facet, numbers as they are: for each series its value, how it is known (0 measured to 3 modelled), how far its
 * range reaches, where its figure stands and what that says. A part that is not there counts nothing in a stack.
 */
function tableOfFacet(plot: BarPlot): string[] {
  const head = plot.series.flatMap((_, k) => columnsOf(plot).map((name) => `${letterOf(k)}-${name}`));
  const rows = plot.categories.map((_, at) => [
    at,
    familyAt(plot, at),
    ...plot.series.flatMap(({ values }) => cellsOf(plot, values[at] ?? { value: null, grade: null })),
  ]);
  return tableOf(['at', 'family', ...head], rows);
}

/** Options that keep of a table what has these values in these columns. */
const where = (conditions: readonly (readonly [string, number])[]): string =>
  conditions.map(([column, value]) => `restrict expr to domain={\\thisrow{${column}}}{${value}:${value}}`).join(', ');

/** Bars of one series that lie side by side with others: a plot for each family and grade that is there. */
function sided(plot: BarPlot, series: Series, k: number, { thick, shift }: Lane): string[] {
  const letter = letterOf(k);
  const common = `xbar, bar width=${thick.toFixed(3)}cm, bar shift=${shift.toFixed(3)}cm`;
  const points = `table[x=${letter}-value, y=at]{\\ringsidedata}`;
  if (series.side === 'A') return [`\\addplot[${common}, ringside compared] ${points};`];
  const seen = new Map(
    series.values.flatMap(({ value, grade }, at) => {
      const family = families[familyAt(plot, at)];
      return value === null || !family
        ? []
        : [[`${family.id} ${grade}`, { family, grade: grade ?? 'measured' }] as const];
    }),
  );
  return [...seen.values()].flatMap(({ family, grade }) => {
    const kept = where([
      ['family', families.indexOf(family)],
      [`${letter}-grade`, gradeAt(grade)],
    ]);
    return [`\\addplot[${common}, ringside ${grade}=${colourName(family.id)}, ${kept}] ${points};`];
  });
}

const whisker = (series: Series, k: number, { shift }: Lane): string[] =>
  series.values.some((value) => down(value) > 0 || up(value) > 0)
    ? [
        `\\addplot[xbar, draw=none, fill=none, bar width=0pt, bar shift=${shift.toFixed(3)}cm, error bars/.cd, x dir=both, x explicit, error bar style={ringside-text, line width=0.7pt}] table[x=${letterOf(k)}-value, y=at, x error minus=${letterOf(k)}-below, x error plus=${letterOf(k)}-above]{\\ringsidedata};`,
      ]
    : [];

const figures = (x: string, words: string, shift: number, style: string): string =>
  `\\addplot[draw=none, mark=none, nodes near coords, point meta=explicit symbolic, every node near coord/.append style={anchor=west, inner sep=2pt, yshift=${(-shift).toFixed(3)}cm, ${style}}] table[x=${x}, y=at, meta=${words}]{\\ringsidedata};`;

/** The whole at the end of each stack: a node, for PGFPlots writes in the middle of what is stacked. */
function wholes(plot: BarPlot): string[] {
  return (plot.totals ?? []).flatMap(({ value }, at) => {
    const end = stackAt(plot, at);
    return value === null
      ? []
      : [
          `\\node[anchor=west, inner sep=2pt, font=\\footnotesize\\bfseries] at (axis cs:${end},${at}) {${tex(figure(plot.value, value))}};`,
        ];
  });
}

/** Parts end to end: of each a plot for each grade, nothing in the rows that are known otherwise. */
const stacked = (plot: BarPlot): string[] => [
  ...plot.series.flatMap((series, k) => {
    const letter = letterOf(k);
    const seen = new Set(series.values.flatMap(({ value, grade }) => (value === null ? [] : [grade ?? 'measured'])));
    const token = colourName(series.ink);
    return grades
      .filter((grade) => seen.has(grade))
      .map(
        (grade) =>
          `\\addplot[${series.side === 'A' ? 'ringside compared' : `ringside ${grade}=${token}`}] table[x expr={\\thisrow{${letter}-grade}==${gradeAt(grade)} ? \\thisrow{${letter}-value} : 0}, y=at]{\\ringsidedata};`,
      );
  }),
  ...wholes(plot),
];

function beside(plot: BarPlot, scale: Scale, layout: BarLayout): string[] {
  const lanes = lanesOf(layout, plot.series.length);
  const lane = (k: number): Lane => lanes[k] ?? { thick: layout.thick, shift: 0 };
  return [
    ...plot.series.flatMap((series, k) => sided(plot, series, k, lane(k))),
    ...cores(plot, scale, layout, lane(0)),
    ...plot.series.flatMap((series, k) => (series.side === 'B' ? whisker(series, k, lane(k)) : [])),
    ...plot.series.map((series, k) =>
      figures(
        `${letterOf(k)}-end`,
        `${letterOf(k)}-words`,
        -lane(k).shift * 1.4,
        series.side === 'B' ? 'font=\\footnotesize\\bfseries' : 'font=\\scriptsize, color=ringside-muted',
      ),
    ),
  ];
}

/**
 * Paper, let through, over rows that stand behind, from their names to their figures. It is drawn after the axis, for stacks are drawn at
 * its end, and counts for nothing in the size of the picture.
 */
function veils(
  { categories }: BarPlot,
  focus: string | null,
  pitch: number,
  [from, to]: readonly [number, number],
): string[] {
  const high = pitch * categories.length;
  const cm = (value: number): string => `${value.toFixed(2)}cm`;
  return categories.flatMap((category, at) => {
    const bottom = high - pitch * (at + 0.95);
    return isFront(focus, category)
      ? []
      : [
          `\\fill[overlay, ringside-surface, opacity=0.7] (${cm(from)},${cm(bottom)}) rectangle (${cm(to)},${cm(bottom + 0.9 * pitch)});`,
        ];
  });
}

/** Where a facet stands among others, and what they have in common. */
interface Place {
  readonly at: number;
  readonly count: number;
  readonly scale: Scale;
  readonly layout: BarLayout;
}

function optionsOf(plot: BarPlot, { at, count, scale, layout }: Place): string[] {
  const { width, gap, pitch, thick } = layout;
  const rows = plot.categories.length;
  return [
    ...axisStyle,
    `at={(${((width + gap) * at).toFixed(2)}cm,0cm)}`,
    'anchor=south west',
    `width=${width.toFixed(2)}cm`,
    `height=${(pitch * rows).toFixed(2)}cm`,
    ...(plot.stacked
      ? [
          'xbar stacked',
          `bar width=${thick.toFixed(3)}cm`,
          // What is stacked is drawn at the end of the axis.
          `after end axis/.code={${cores(plot, scale, layout, { thick, shift: 0 }).join('')}}`,
        ]
      : []),
    'xmajorgrids',
    ...valueOptions('x', plot.value, scale),
    'y dir=reverse',
    'ymin=-0.5',
    `ymax=${rows - 0.5}`,
    `ytick={${plot.categories.map((_, row) => row).join(',')}}`,
    at === 0 ? `yticklabels={${plot.categories.map(({ name }) => `{${tex(name)}}`).join(',')}}` : 'yticklabels={}',
    'yticklabel style={color=ringside-text}',
    ...(count > 1 ? [`title={${tex(plot.series[0]?.name ?? '')}}`, 'title style={font=\\footnotesize\\bfseries}'] : []),
  ];
}

function facet(plot: BarPlot, focus: string | null, place: Place): string[] {
  const { at, count, scale, layout } = place;
  const { width, gap, pitch } = layout;
  const left = (width + gap) * at;
  return [
    '\\pgfplotstableread[row sep=\\\\]{',
    ...tableOfFacet(plot),
    '}\\ringsidedata',
    ...axisOf(optionsOf(plot, place), plot.stacked ? stacked(plot) : beside(plot, scale, layout)),
    ...veils(plot, focus, pitch, [left - (at === 0 ? 6 : gap / 2), left + width + (at === count - 1 ? 1.5 : gap / 2)]),
  ];
}

/** Bars as axes of PGFPlots, a row per platform; they fill the room that there is. */
export function barsTex(plot: BarPlot, focus: string | null, room: Room | null): string[] {
  const facets = facetsOf(plot);
  const scale = scaleOf(plot.value, facets.flatMap(valuesOf), 0.16 * facets.length);
  const count = facets.length;
  const layout = barLayout(facets[0] ?? plot, count, room);
  return facets.flatMap((each, at) => facet(each, focus, { at, count, scale, layout }));
}
