import { charts } from '../../lib/charts';
import { mostSlides, type StepChoice, slidesOf, stepChoices } from '../../lib/deck';
import { headlineOf } from '../../lib/finding';
import type { DeckMeta, Slide } from '../../lib/model/deck';
import type { Issue } from '../../lib/model/issue';
import type { Press } from '../../lib/model/sheet';
import { deckZip } from '../../lib/print/deck';
import { pptxDeck } from '../../lib/print/pptx';
import { canonical, parsePairs, type State } from '../../lib/query';
import { type Pair, pairsOf } from '../../lib/query/pairs';
import { apiHeaders } from './api-headers';
import { buildId } from './build-id';
import { cachingOf } from './caching';
import { edition } from './edition';
import { entityTag, holds } from './entity-tag';
import { type File, kept } from './files';
import { press } from './press';
import { problem } from './problem';
import { resultsFor, sheetIn } from './sheets';
import { siteOf } from './site';
import { Crowded, turns } from './turns';

interface Format {
  readonly mediaType: string;
  readonly print: (slides: readonly Slide[], press: Press, meta: DeckMeta) => Promise<Uint8Array>;
}

const formats: { readonly [suffix: string]: Format } = {
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    print: pptxDeck,
  },
  zip: { mediaType: 'application/zip', print: deckZip },
};

/** Charts of a deck that nobody chose: one for each of the three questions. */
const usualCharts = ['boot-time', 'memory', 'overhead'];
/** A deck of many slides takes seconds: one at a time, and few may wait. */
const turn = turns(1, 4);

interface Wanted {
  readonly charts: readonly string[];
  readonly steps: StepChoice;
  readonly state: State;
  readonly issues: readonly Issue[];
}

function wantedOf(search: string): Wanted {
  const pairs = pairsOf(search);
  const own = new Map(pairs);
  const ids = [...new Set((own.get('charts') ?? usualCharts.join('~')).split('~'))];
  const steps = own.get('steps') ?? 'none';
  const known = ids.filter((id) => charts.some((chart) => chart.id === id));
  const state = parsePairs(withSlide(pairs.filter(([key]) => key !== 'charts' && key !== 'steps')));
  const allowed = `charts joined by ~: ${charts.map(({ id }) => id).join(', ')}`;
  const choice = stepChoices.find((each) => each === steps);
  return {
    charts: known,
    steps: choice ?? 'none',
    state,
    issues: [
      ...ids.filter((id) => !known.includes(id)).map((value) => ({ field: 'charts', value, allowed })),
      ...(choice ? [] : [{ field: 'steps', value: steps, allowed: `one of ${stepChoices.join(', ')}` }]),
      ...state.issues,
    ],
  };
}

/** Every picture of a deck fills a slide. */
const withSlide = (pairs: readonly Pair[]): Pair[] =>
  pairs.some(([key]) => key === 'im' || key === 'z') ? [...pairs] : [...pairs, ['im', 'slide']];

async function printed({ print }: Format, wanted: Wanted, request: Request): Promise<File | null> {
  const { state } = wanted;
  const results = await resultsFor(state, request.signal);
  if (!results) return null;
  const site = siteOf(request);
  const drawn = (chart: string, focus: string | null) => {
    const view = { ...state.view, focus: focus ?? state.view.focus };
    return sheetIn(chart, { ...state, view }, results, site).sheet;
  };
  const slides = slidesOf(wanted.charts, wanted.steps, drawn);
  if (slides.length > mostSlides) throw new TooMany(slides.length);
  const { question, finding } = headlineOf(results.result);
  const bytes = new Uint8Array(await print(slides, await press(), { title: question, description: finding }));
  return { bytes, adjusted: [] };
}

class TooMany extends Error {
  constructor(readonly count: number) {
    super(`${count} slides`);
  }
}

/** Answers with charts as slides in all their sources, or as a presentation; or says what is wrong with the address. */
export async function deckReply(request: Request, suffix: 'pptx' | 'zip'): Promise<Response> {
  const format = formats[suffix];
  const wanted = wantedOf(new URL(request.url).search);
  if (!format || wanted.issues.length > 0)
    return problem(400, `${wanted.issues.length} of the values given are not allowed.`, wanted.issues);
  const { state, steps } = wanted;
  const tag = entityTag(
    'deck',
    buildId,
    edition,
    siteOf(request),
    suffix,
    wanted.charts.join('~'),
    steps,
    canonical(state),
  );
  const headers = {
    ...apiHeaders,
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="ringside-deck.${suffix}"`,
    'cache-control': cachingOf(state),
    etag: tag,
  };
  if (holds(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  try {
    const file = await kept(tag, () => turn(() => printed(format, wanted, request)));
    if (!file) return problem(503, 'The study took longer than 10 s. Ask for fewer workloads or platforms.');
    return new Response(request.method === 'HEAD' ? null : file.bytes, {
      headers: { ...headers, 'content-length': String(file.bytes.byteLength) },
    });
  } catch (error) {
    if (error instanceof Crowded) return problem(503, 'Too many decks are being made.', [], { 'retry-after': '10' });
    if (error instanceof TooMany)
      return problem(400, 'The deck would be too long.', [
        { field: 'charts', value: `${error.count} slides`, allowed: `at most ${mostSlides} slides` },
      ]);
    throw error;
  }
}
