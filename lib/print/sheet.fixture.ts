import type { Plot } from '../model/plot';
import type { Scene } from '../model/scene';
import type { Sheet } from '../model/sheet';

/** Words that break a file whose printer does not escape: markup, a formula, TeX, right to left, control characters. */
export const hostile = '=1+1 <script>alert("&amp;")</script> \\write18{x} %_#$^~ \u202eשלום\u202c \u0000\u001b 50 %';

const scene: Scene = {
  chart: 'boot-time',
  width: 889,
  height: 500,
  headline: 'Docker is ready after 0.9 s, Xen after 31 s.',
  summary: 'Of 12 workloads half are ready after 0.9 s in Docker and after 31 s in Xen.',
  nodes: [
    {
      tag: 'g',
      key: 'chart',
      attrs: { transform: 'translate(16 60)', opacity: 0.9 },
      children: [
        { tag: 'rect', key: 'bar', attrs: { x: 120.5, y: 20, width: 300, height: 14, fill: '$container' }, mark: 0 },
        { tag: 'circle', key: 'dot', attrs: { cx: 40, cy: 27, r: 6, fill: '$type1', 'fill-opacity': 0.5 } },
        {
          tag: 'line',
          key: 'grid',
          attrs: { x1: 120, y1: 10, x2: 120, y2: 90, stroke: '$grid', 'stroke-width': 1, 'stroke-dasharray': '3 2' },
        },
        {
          tag: 'path',
          key: 'curve',
          attrs: { d: 'M120 80L150 60h30v-12C200 40 220 30 240 20Q260 10 280 20Z', fill: 'none', stroke: '$type1' },
          mark: 1,
        },
        {
          tag: 'text',
          key: 'name',
          attrs: { x: 110, y: 31, 'font-size': 12, 'font-weight': 600, 'text-anchor': 'end', fill: '$text' },
          children: ['Docker μs ≥ →'],
        },
        {
          tag: 'text',
          key: 'hostile',
          attrs: { x: 110, y: 55, 'font-size': 12, 'text-anchor': 'middle', fill: '$muted' },
          children: [hostile],
        },
      ],
    },
  ],
  marks: [
    {
      name: 'Docker, median of the starts: 0.9 seconds, published measurement',
      detail: ['Docker', 'median of the starts: 0.9 s'],
      series: 'docker',
      x: 300,
      y: 87,
      rx: 150,
      ry: 12,
      provenance: { grade: 'published', sources: ['felter2015'] },
      platform: 'docker',
    },
    {
      name: `${hostile}, median of the starts: 31 seconds, modelled`,
      detail: [hostile, 'median of the starts: 31 s'],
      series: 'xen',
      x: 216,
      y: 110,
      rx: 80,
      ry: 30,
      provenance: { grade: 'modelled', sources: ['manco2017'] },
      platform: 'xen-hvm',
    },
  ],
  table: {
    caption: 'Time until ready',
    columns: [
      { id: 'platform', name: 'platform', unit: '' },
      { id: 'seconds', name: 'time', unit: 's' },
      { id: 'grade', name: 'evidence', unit: '' },
      { id: 'sources', name: 'sources', unit: '' },
    ],
    rows: [
      ['Docker', 0.9, 'published measurement', 'felter2015'],
      [hostile, 31.25, 'modelled', 'manco2017'],
    ],
  },
};

const seconds = { title: 'time until ready', unit: 's', measure: 'duration', scale: 'log' } as const;

/** Bars in each of their forms, and lines: what a printer of plots has to cope with. */
export const plots: { readonly [name: string]: Plot } = {
  bars: {
    kind: 'bars',
    stacked: false,
    categories: [
      { id: 'docker', name: 'Docker', family: 'container', note: null },
      { id: 'xen-hvm', name: hostile, family: 'type1', note: '3 of 12 found no host' },
      { id: 'esxi', name: 'ESXi', family: 'type1', note: 'Refused: no power curve' },
    ],
    series: [
      {
        id: 'median',
        name: 'median',
        ink: '$text',
        side: 'B',
        values: [
          { value: 0.9, low: 0.8, high: 1.4, grade: 'published' },
          { value: 31.25, low: 20, high: 60, grade: 'modelled' },
          { value: null, grade: null },
        ],
      },
    ],
    value: seconds,
  },
  stack: {
    kind: 'bars',
    stacked: true,
    categories: [
      { id: 'docker', name: 'Docker', family: 'container', note: null },
      { id: 'kvm', name: 'KVM', family: 'hybrid', note: null },
    ],
    series: [
      {
        id: 'application',
        name: 'application',
        ink: '$layer-application',
        side: 'B',
        values: [
          { value: 512, grade: 'measured' },
          { value: 512, grade: 'measured' },
        ],
      },
      {
        id: 'guest-kernel',
        name: hostile,
        ink: '$layer-guest-kernel',
        side: 'B',
        values: [
          { value: 0, grade: null },
          { value: 96.5, grade: 'published' },
        ],
      },
    ],
    value: { title: 'memory', unit: 'MiB', measure: 'size', scale: 'linear' },
  },
  lines: {
    kind: 'lines',
    series: [
      {
        id: 'docker',
        name: 'Docker',
        ink: '$container',
        side: 'B',
        family: 'container',
        grade: 'published',
        points: [
          [1, 1],
          [10, 1],
          [100, 4],
        ],
      },
      {
        id: 'docker-a',
        name: `${hostile}, A`,
        ink: '$container',
        side: 'A',
        family: 'container',
        grade: 'modelled',
        points: [
          [1, 1],
          [10, 2],
          [100, 9],
        ],
      },
    ],
    x: { title: 'workloads', unit: '', measure: 'instances', scale: 'log' },
    value: { title: 'hosts', unit: '', measure: 'instances', scale: 'log' },
  },
};

/** A sheet with hostile words in every place where words can stand. */
export const sheet: Sheet = {
  chart: {
    id: 'boot-time',
    title: 'Boot time',
    question: 'How long does it take until an instance is ready?',
    reading: 'Each bar is the median.',
  },
  scene,
  plot: plots.bars ?? null,
  theme: 'light',
  plain: false,
  textScale: 1,
  background: '#ffffff',
  scale: 1.8,
  pixelRatio: 2,
  outlined: false,
  fit: 'natural',
  keys: 'frame',
  interactive: true,
  follows: false,
  steps: [
    { id: 'all', title: 'All platforms', platforms: ['docker', 'xen-hvm'] },
    { id: 'container', title: 'Containers', platforms: ['docker'] },
  ],
  focus: null,
  redrawn: (width, height) => ({ ...scene, width, height: height ?? scene.height }),
  origin: {
    query: 'im=slide&n=12&on=docker~xen-hvm&title=a%20%3Cb%3E',
    link: 'https://ringside.example/c/boot-time?im=slide&n=12&on=docker~xen-hvm&title=a%20%3Cb%3E',
    site: 'https://ringside.example',
    engine: '1',
    edition: 'abcdef12',
    sources: [
      {
        key: 'felter2015',
        authors: 'W. Felter, A. Ferreira & R. Rajamony',
        title: hostile,
        year: 2015,
        venue: 'ISPASS',
        url: 'https://example.org/felter?a=1&b=2',
        hardware: '',
        trust: '',
      },
    ],
  },
};
