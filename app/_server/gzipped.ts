import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const shrink = promisify(gzip);

/** Below this many bytes the packing costs more than it saves. */
const least = 1400;
const texts = /^(?:text\/|application\/(?:json|problem\+json|x-bibtex|x-tex)|image\/svg\+xml)/;

interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Record<string, string>;
}

const takesGzip = (request: Request): boolean =>
  /(?:^|,)\s*gzip\s*(?:$|[,;])(?!\s*q=0(?:\.0*)?\s*(?:$|,))/.test(request.headers.get('accept-encoding') ?? '');

/**
 * A text as the caller takes it: packed where that is allowed and worth it. The server packs pages, but what a route answers it sends as it
 * is. A packed answer has a weak tag, as its bytes are not those of the strong one (RFC 9110, section 8.8.1).
 */
export async function gzipped(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Promise<Packed> {
  const type = headers['content-type'] ?? '';
  const open = { ...headers, 'content-length': String(bytes.byteLength) };
  if (!texts.test(type)) return { bytes, headers: open };
  const vary = { ...open, vary: 'accept-encoding' };
  if (bytes.byteLength < least || !takesGzip(request)) return { bytes, headers: vary };
  const packed = new Uint8Array(await shrink(bytes));
  const { etag } = headers;
  return {
    bytes: packed,
    headers: {
      ...vary,
      'content-encoding': 'gzip',
      'content-length': String(packed.byteLength),
      ...(etag !== undefined && { etag: `W/${etag}` }),
    },
  };
}
