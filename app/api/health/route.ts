import manifest from '../../../package.json';
import { options } from '../../_server/api-headers';
import { refusals } from '../../_server/refusals';

/** Says that this process answers, and which version it is. */
export function GET(): Response {
  return Response.json({ status: 'ok', version: manifest.version }, { headers: { 'cache-control': 'no-store' } });
}

export const HEAD = GET;

const allow = 'GET, HEAD, OPTIONS';

export const OPTIONS = (): Response => options(allow);

export const { POST, PUT, PATCH, DELETE } = refusals(allow);
