import { sources } from '../../lib/evidence';
import { bibliography } from '../../lib/print/bib';
import { apiHeaders, options } from '../_server/api-headers';
import { problem } from '../_server/problem';

/** All sources as BibTeX, or those whose keys are given: `?key=felter15&key=adams06`. */
export function GET(request: Request): Response {
  const keys = new URL(request.url).searchParams.getAll('key');
  const strays = keys.filter((key) => !sources.some((source) => source.key === key));
  if (strays.length > 0)
    return problem(404, `There is no source ${strays.map((key) => `"${key}"`).join(', ')}; /api/sources lists them.`);
  const wanted = keys.length === 0 ? sources : sources.filter(({ key }) => keys.includes(key));
  const name = keys.length === 1 ? `${keys[0]}.bib` : 'ringside-sources.bib';
  return new Response(request.method === 'HEAD' ? null : bibliography(wanted), {
    headers: {
      ...apiHeaders,
      'content-type': 'application/x-bibtex; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    },
  });
}

export const HEAD = GET;

export const OPTIONS = (): Response => options('GET, HEAD, OPTIONS');
