import type { Issue } from '../../lib/model/issue';
import { apiHeaders } from './api-headers';

const titles: Readonly<Record<number, string>> = {
  400: 'Values that are not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Body too large',
  415: 'Body of another type',
  500: 'The simulation failed',
  503: 'Not now',
};

/** Says why there is no answer, as problem details (RFC 9457); `issues` holds everything that is wrong. */
export function problem(
  status: number,
  detail: string,
  issues: readonly Issue[] = [],
  headers: Record<string, string> = {},
): Response {
  const body = { type: 'about:blank', title: titles[status] ?? 'Problem', status, detail };
  return new Response(JSON.stringify(issues.length === 0 ? body : { ...body, issues }), {
    status,
    headers: { ...apiHeaders, 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}
