import { drawSlide } from './charts/slide';
import { sourceOf } from './evidence';
import type { Chart } from './model/chart';
import type { Source } from './model/evidence';
import { families } from './model/platform';
import type { Result } from './model/result';
import type { Scene } from './model/scene';
import type { Origin, Sheet, Step } from './model/sheet';
import { type ThemeId, themes } from './print/palette';
import { sourcesLine } from './print/source-names';
import type { Picture } from './query/picture';
import { type Frame, fitsFoot, framed, layoutOf } from './sheet/framed';
import { ratioWithin, sizeOf } from './sheet/size';

/** What a sheet is made of. */
export interface SheetRequest {
  readonly chart: Chart;
  readonly result: Result;
  readonly pinned: Result | null;
  /** Id of the platform or family to bring forward, or null. */
  readonly focus: string | null;
  /** 'auto' is the reader's own where a format can follow it, and light where it cannot. */
  readonly theme: ThemeId | 'auto';
  readonly picture: Picture;
  readonly origin: Omit<Origin, 'sources'>;
}

/** A chart of a result as a sheet for printers, and what of the wished-for size could not be given. */
export function sheetOf(request: SheetRequest): { readonly sheet: Sheet; readonly adjusted: readonly string[] } {
  const { chart, picture } = request;
  const theme = request.theme === 'auto' ? 'light' : request.theme;
  const size = sizeOf(picture);
  const texture = picture.texture === 'on' || (picture.texture === 'auto' && theme === 'print');
  const draw = (width: number, height: number | null, textured = texture) => drawn(request, width, height, textured);
  const first = draw(size.width, size.height === null ? null : Math.floor(size.height));
  const sources = sourcesOf(first);
  const frame: Frame | null = picture.plain
    ? null
    : { headline: picture.title ?? first.headline, foot: footOf(request, sources, size.width) };
  const layout = layoutOf(size.width, frame);
  const room = size.height === null ? null : Math.max(80, Math.floor(size.height - layout.taken));
  const scene = framed(frame ? draw(layout.inner, room) : first, layout, size.height);
  const { ratio, adjusted } = ratioWithin(scene.width * size.scale, scene.height * size.scale, size.pixelRatio);
  const { id, title, question, reading } = chart;
  const sheet: Sheet = {
    chart: { id, title, question, reading },
    scene: picture.title === null ? scene : { ...scene, headline: picture.title },
    plot: chart.plot?.(request.result, request.pinned) ?? null,
    theme,
    plain: picture.plain,
    textScale: picture.textScale,
    background: backgroundOf(picture.background, theme),
    scale: size.scale,
    pixelRatio: ratio,
    outlined: picture.outlined,
    fit: picture.fit,
    keys: picture.keys,
    interactive: !picture.still,
    follows: request.theme === 'auto',
    steps: stepsOf(request.result),
    focus: request.focus,
    redrawn: draw,
    origin: { ...request.origin, sources },
  };
  return { sheet, adjusted: [...size.adjusted, ...adjusted] };
}

/** With a height the plain form that fills it; without one the whole chart at the height that suits it. */
function drawn(
  { chart, result, pinned, focus }: SheetRequest,
  width: number,
  height: number | null,
  texture: boolean,
): Scene {
  if (height === null) return chart.draw(result, { width, height: chart.height(result, width), pinned, focus });
  return drawSlide(chart, result, { width, height, pinned, focus, texture });
}

/** All platforms, then family by family. */
function stepsOf({ platforms }: Result): Step[] {
  const all: Step = { id: 'all', title: 'All platforms', platforms: platforms.map(({ id }) => id) };
  const parts = families.map(({ id, name }) => {
    const members = platforms.filter(({ family }) => family === id);
    return { id, title: name, platforms: members.map((member) => member.id) };
  });
  return [all, ...parts.filter((part) => part.platforms.length > 0)];
}

const backgroundOf = (background: string, theme: ThemeId): string | null => {
  if (background === 'transparent') return null;
  return background === 'theme' ? themes[theme].surface : background;
};

/** Those on which most marks rest come first. */
function sourcesOf({ marks }: Scene): Source[] {
  const uses = new Map<string, number>();
  for (const key of marks.flatMap(({ provenance }) => provenance?.sources ?? []))
    uses.set(key, (uses.get(key) ?? 0) + 1);
  return [...uses].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => sourceOf(key));
}

function footOf({ chart, origin, picture }: SheetRequest, sources: readonly Source[], width: number): string[] {
  const where = `${origin.site.replace(/^https?:\/\//, '')}/c/${chart.id}`;
  const drawnBy = `Ringside engine ${origin.engine}, data ${origin.edition}`;
  const stale = [
    picture.engine !== null && picture.engine !== origin.engine ? `engine ${picture.engine}` : '',
    picture.edition !== null && picture.edition !== origin.edition ? `data ${picture.edition}` : '',
  ].filter((words) => words !== '');
  const asked = stale.length === 0 ? '' : ` (the link was made with ${stale.join(' and ')})`;
  return [sourcesLine(sources, fitsFoot(width)), `${drawnBy}${asked} · ${where}`];
}
