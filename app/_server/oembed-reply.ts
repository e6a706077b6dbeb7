import { charts } from '../../lib/charts';
import { escaped } from '../../lib/print/svg';
import { canonical, parse } from '../../lib/query';
import { linkQuery } from '../../lib/query/packed';
import { presets } from '../../lib/query/picture';
import { problem } from './problem';
import { sheetFor } from './sheets';
import { siteOf } from './site';

const usual = { width: 960, height: 540 };
const thumb = presets.find(({ id }) => id === 'thumb');

/** The chart and the state that an address of this site shows, or null. The workbench is shown by its first chart. */
function shownAt(address: string, site: string) {
  if (!URL.canParse(address)) return null;
  const { origin, pathname, search } = new URL(address);
  const wanted = pathname === '/' ? charts[0]?.id : /^\/(?:c|embed)\/([a-z0-9-]+)$/.exec(pathname)?.[1];
  const chart = charts.find(({ id }) => id === wanted)?.id;
  return origin === site && chart ? { chart, state: parse(search) } : null;
}

/** Lengths that a consumer may set; absent, there is no limit. */
const limits = ['maxwidth', 'maxheight'] as const;
const isLength = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text);
const bound = (text: string | null): number => (text === null ? Number.POSITIVE_INFINITY : Number(text));

/** The largest 16:9 within the consumer's limits and our usual size. */
function sizeWithin(maxWidth: number, maxHeight: number) {
  const width = Math.max(1, Math.floor(Math.min(usual.width, maxWidth, (maxHeight * 16) / 9)));
  return { width, height: Math.max(1, Math.floor((width * 9) / 16)) };
}

/** Consumers put the title into their pages as it is. */
const withoutMarkup = (words: string): string => words.replaceAll('<', '‹').replaceAll('>', '›');

/** Answers the question of a consumer of oEmbed (oembed.com, version 1.0): rich content whose only element is a frame. */
export async function oembedReply(request: Request, headers: Readonly<Record<string, string>>): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const site = siteOf(request);
  const address = searchParams.get('url') ?? '';
  if ((searchParams.get('format') ?? 'json') !== 'json')
    return problem(501, 'Only JSON is offered.', [
      { field: 'format', value: searchParams.get('format') ?? '', allowed: 'json' },
    ]);
  const wrong = limits.flatMap((field) => {
    const value = searchParams.get(field);
    return value === null || isLength(value) ? [] : [{ field, value, allowed: 'a whole number of px, 1 to 99999' }];
  });
  if (wrong.length > 0) return problem(400, `${wrong.length} of the values given are not allowed.`, wrong);
  const shown = shownAt(address, site);
  if (!shown)
    return problem(404, 'The address is not that of a chart of this site.', [
      {
        field: 'url',
        value: address,
        allowed: `${site}/c/ and one of ${charts.map(({ id }) => id).join(', ')}, with its query`,
      },
    ]);
  const { chart, state } = shown;
  if (state.issues.length > 0) return problem(404, 'The address has values that are not allowed.', state.issues);
  const found = await sheetFor(chart, state, site, request.signal);
  if (!found) return problem(503, 'The study took longer than 10 s.', [], { 'retry-after': '5' });
  const { width, height } = sizeWithin(bound(searchParams.get('maxwidth')), bound(searchParams.get('maxheight')));
  const query = linkQuery(canonical(state));
  const at = (path: string, extra: string): string =>
    `${site}${path}?${[query, extra].filter((part) => part !== '').join('&')}`;
  const title = withoutMarkup(found.sheet.scene.headline);
  const frame = `<iframe src="${escaped(at(`/embed/${chart}`, 'fit=frame'))}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;color-scheme:light" loading="lazy" allow="fullscreen" referrerpolicy="no-referrer"></iframe>`;
  const body = {
    version: '1.0',
    type: 'rich',
    provider_name: 'Ringside',
    provider_url: `${site}/`,
    title,
    width,
    height,
    html: frame,
    thumbnail_url: at(`/c/${chart}.png`, 'im=thumb&dpr=1'),
    thumbnail_width: thumb?.width,
    thumbnail_height: thumb?.height,
    cache_age: 86_400,
  };
  return new Response(`${JSON.stringify(body)}\n`, {
    headers: { ...headers, 'content-type': 'application/json', 'cache-control': 'public, max-age=300' },
  });
}
