import { charts } from '../../lib/charts';
import type { Issue } from '../../lib/model/issue';
import type { Printer } from '../../lib/model/sheet';
import { printers } from '../../lib/print';
import { canonical, parse, type State } from '../../lib/query';
import { apiHeaders } from './api-headers';
import { buildId } from './build-id';
import { cachingOf } from './caching';
import { edition } from './edition';
import { entityTag, holds } from './entity-tag';
import { type File, kept } from './files';
import { press } from './press';
import { problem } from './problem';
import { sheetFor } from './sheets';
import { siteOf } from './site';
import { Crowded } from './turns';

const soon = { 'retry-after': '5' };

async function printed(printer: Printer, chart: string, state: State, request: Request): Promise<File | null> {
  const found = await sheetFor(chart, state, siteOf(request), request.signal);
  if (!found) return null;
  const made = await printer.print(found.sheet, await press());
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : new Uint8Array(made);
  return { bytes, adjusted: found.adjusted };
}

/** What is kept and has no effect, in the signs that a header may hold. */
const warned = ({ field, allowed }: Issue): string => `${encodeURIComponent(field)}: ${allowed}`;

const attached = new Set<Printer['purpose']>(['slides', 'citation', 'document']);

function headersOf(printer: Printer, chart: string, state: State, tag: string, file: File | null) {
  const name = `ringside-${chart}-${tag.slice(1, 9).replace(/[^A-Za-z0-9]/g, '0')}.${printer.id}`;
  return {
    ...apiHeaders,
    'access-control-expose-headers': 'etag, retry-after, content-disposition, x-image-adjusted, x-query-warnings',
    'content-type': printer.mediaType,
    'content-disposition': `${attached.has(printer.purpose) ? 'attachment' : 'inline'}; filename="${name}"`,
    'cache-control': cachingOf(state),
    etag: tag,
    ...(state.warnings.length > 0 && { 'x-query-warnings': state.warnings.map(warned).join('; ').slice(0, 2000) }),
    ...(file && { 'content-length': String(file.bytes.byteLength) }),
    ...(file && file.adjusted.length > 0 && { 'x-image-adjusted': file.adjusted.join('; ') }),
  };
}

const listed = (all: readonly { readonly id: string }[]): string => `one of ${all.map(({ id }) => id).join(', ')}`;

/** Answers with a chart in a format, or says what is wrong with the address, all at once. */
export async function printReply(request: Request, chart: string, suffix: string): Promise<Response> {
  const printer = printers.find(({ id }) => id === suffix);
  if (!printer || !charts.some(({ id }) => id === chart))
    return problem(404, 'There is no such picture.', [
      ...(printer ? [] : [{ field: 'format', value: suffix, allowed: listed(printers) }]),
      ...(charts.some(({ id }) => id === chart) ? [] : [{ field: 'chart', value: chart, allowed: listed(charts) }]),
    ]);
  const state = parse(new URL(request.url).search);
  const { issues } = state;
  if (issues.length > 0) return problem(400, `${issues.length} of the values given are not allowed.`, issues);
  const tag = entityTag('print', buildId, edition, siteOf(request), chart, suffix, canonical(state));
  if (holds(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers: headersOf(printer, chart, state, tag, null) });
  try {
    const file = await kept(tag, () => printed(printer, chart, state, request));
    if (!file) return problem(503, 'The study took longer than 10 s. Ask for fewer workloads or platforms.', [], soon);
    return new Response(request.method === 'HEAD' ? null : file.bytes, {
      headers: headersOf(printer, chart, state, tag, file),
    });
  } catch (error) {
    if (error instanceof Crowded) return problem(503, 'Too many pictures are being made.', [], soon);
    throw error;
  }
}
