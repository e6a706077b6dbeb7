import { createHash } from 'node:crypto';
import { charts } from '../../lib/charts';
import type { Issue } from '../../lib/model/issue';
import { html } from '../../lib/print/html';
import { escaped } from '../../lib/print/svg';
import { canonical, parse } from '../../lib/query';
import { buildId } from './build-id';
import { cachingOf } from './caching';
import { edition } from './edition';
import { entityTag, holds } from './entity-tag';
import { press } from './press';
import { sheetFor } from './sheets';
import { siteOf } from './site';

/**
 * A frame may stand in any page and asks nothing of it: no cookie, no storage, no other host. Its script is named by its hash, as an
 * address would not be its own in a sandbox without an origin.
 */
const policyOf = (script: string): string => {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors *`;
};

const plain = {
  'content-type': 'text/html; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
};

/** What is wrong, where a picture would be: a frame has nowhere else to say it. */
function sorry(status: number, title: string, issues: readonly Issue[]): Response {
  const items = issues.map(
    ({ field, value, allowed }) =>
      `<li><code>${escaped(field)}</code> is <q>${escaped(value.slice(0, 200))}</q>; allowed: ${escaped(allowed)}</li>`,
  );
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>body{font:16px/1.5 Inter,Arial,sans-serif;margin:16px;color:#1c1d20;background:#fff;overflow-wrap:anywhere}</style></head><body><h1>${escaped(title)}</h1><ul>${items.join('')}</ul></body></html>\n`;
  return new Response(page, {
    status,
    headers: { ...plain, 'cache-control': 'no-store', 'content-security-policy': policyOf('') },
  });
}

/** Says which methods a frame answers; as a page, for everything at its address is one. */
export function embedRefusal(allow: string): Response {
  const reply = sorry(405, `This address answers ${allow}`, []);
  reply.headers.set('allow', allow);
  return reply;
}

/** Answers with a chart for a frame; a mistake in the address becomes a readable page. */
export async function embedReply(request: Request, chart: string): Promise<Response> {
  if (!charts.some(({ id }) => id === chart)) {
    const allowed = `one of ${charts.map(({ id }) => id).join(', ')}`;
    return sorry(404, 'There is no such chart', [{ field: 'chart', value: chart, allowed }]);
  }
  const state = parse(new URL(request.url).search);
  if (state.issues.length > 0)
    return sorry(400, 'The address of this chart has values that are not allowed', state.issues);
  const site = siteOf(request);
  const tag = entityTag('embed', buildId, edition, site, chart, canonical(state));
  const shop = await press();
  const headers = {
    ...plain,
    'content-security-policy': policyOf(shop.script),
    'cache-control': cachingOf(state),
    etag: tag,
  };
  if (holds(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  const found = await sheetFor(chart, state, site, request.signal);
  if (!found) return sorry(503, 'The study took longer than 10 s', []);
  const page = await html.print(found.sheet, shop);
  return new Response(request.method === 'HEAD' ? null : String(page), { headers });
}
