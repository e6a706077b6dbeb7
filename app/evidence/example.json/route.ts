import example from '../../../lib/experiments/example/experiment.json';
import { apiHeaders, options } from '../../_server/api-headers';

/** An experiment file to start from, laid out for reading. */
export const GET = (request: Request): Response =>
  new Response(request.method === 'HEAD' ? null : `${JSON.stringify(example, null, 2)}\n`, {
    headers: {
      ...apiHeaders,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="ringside-experiment.json"',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    },
  });

export const HEAD = GET;

export const OPTIONS = (): Response => options('GET, HEAD, OPTIONS');
