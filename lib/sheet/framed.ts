import { fitText, textWidth, wrapText } from '../charts/drawing/text';
import type { Mark, Scene, SceneNode } from '../model/scene';

const margin = 16;
const gap = 10;
const head = { size: 20, line: 25, weight: 600 } as const;
const foot = { size: 12, line: 16 } as const;

/** What stands above and below a chart. */
export interface Frame {
  readonly headline: string;
  readonly foot: readonly string[];
}

/** Where the parts of a sheet stand, px. */
export interface Layout {
  readonly width: number;
  readonly headlines: readonly string[];
  readonly foot: readonly string[];
  /** Left and top edge of the chart, its width, and the height that is taken by everything else. */
  readonly left: number;
  readonly top: number;
  readonly inner: number;
  readonly taken: number;
}

/** A sheet of this width with a frame, or the chart alone. */
export function layoutOf(width: number, frame: Frame | null): Layout {
  if (!frame) return { width, headlines: [], foot: [], left: 0, top: 0, inner: width, taken: 0 };
  const inner = width - 2 * margin;
  const headlines = wrapText(frame.headline, inner, inner < 600 ? 3 : 2, head.size, head.weight);
  const lines = frame.foot.map((words) => fitText(words, inner, foot.size)).filter((words) => words !== '');
  const top = margin + headlines.length * head.line + gap - 4;
  return {
    width,
    headlines,
    foot: lines,
    left: margin,
    top,
    inner,
    taken: top + gap + lines.length * foot.line + margin - 4,
  };
}

const line = (
  key: string,
  x: number,
  y: number,
  words: string,
  ink: string,
  size: number,
  weight: number,
): SceneNode => ({
  tag: 'text',
  key,
  attrs: { x, y, fill: ink, 'font-size': size, 'font-weight': weight },
  children: [words],
});

const moved = (mark: Mark, dx: number, dy: number): Mark => ({ ...mark, x: mark.x + dx, y: mark.y + dy });

/** The chart with what stands above and below it, as one scene of the layout's width, and of this height if one is given. */
export function framed(scene: Scene, layout: Layout, wanted: number | null): Scene {
  const { width, headlines, foot: lines, left, top, taken } = layout;
  const height = wanted ?? scene.height + taken;
  if (taken === 0) return { ...scene, height };
  const below = height - taken + top + gap + foot.size;
  return {
    ...scene,
    width,
    height,
    nodes: [
      ...headlines.map((words, at) =>
        line(`headline-${at}`, left, margin + head.size - 2 + at * head.line, words, '$text', head.size, head.weight),
      ),
      { tag: 'g', key: 'chart', attrs: { transform: `translate(${left} ${top})` }, children: scene.nodes },
      ...lines.map((words, at) => line(`foot-${at}`, left, below + at * foot.line, words, '$muted', foot.size, 400)),
    ],
    marks: scene.marks.map((mark) => moved(mark, left, top)),
  };
}

/** Whether words fit on a line at the foot of a sheet of this width, px. */
export const fitsFoot =
  (width: number) =>
  (words: string): boolean =>
    textWidth(words, foot.size) <= width - 2 * margin;
