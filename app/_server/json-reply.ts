import { apiHeaders } from './api-headers';
import { holds } from './entity-tag';

const caching = 'public, max-age=300, stale-while-revalidate=86400';

/** Whether the caller has the tagged answer already; then nothing need be computed. Only GET and HEAD ask so. */
export function unchanged(request: Request, tag: string): Response | null {
  if (request.method === 'POST' || !holds(request.headers.get('if-none-match'), tag)) return null;
  return new Response(null, { status: 304, headers: { ...apiHeaders, etag: tag, 'cache-control': caching } });
}

/** A JSON document with its tag; HEAD gets the headers alone. */
export function jsonReply(
  request: Request,
  tag: string,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Response {
  return new Response(request.method === 'HEAD' ? null : bytes, {
    headers: {
      ...apiHeaders,
      'content-type': 'application/json',
      'content-length': String(bytes.byteLength),
      'cache-control': caching,
      etag: tag,
      ...headers,
    },
  });
}
