import { parsePairs } from '../../../lib/query';
import { pairsOf } from '../../../lib/query/pairs';
import { options } from '../../_server/api-headers';
import { documentReply } from '../../_server/document-reply';
import { type Doubt, faultsOf, known } from '../../_server/known';
import { problem } from '../../_server/problem';
import { refusals } from '../../_server/refusals';

const own = ['platform', 'quantity'];

/** What was published near a figure of the scenario of the query: `platform` and `quantity` say which figure. */
export async function GET(request: Request): Promise<Response> {
  const pairs = pairsOf(new URL(request.url).search);
  const asked = new Map(pairs);
  const doubt: Doubt = { platform: asked.get('platform') ?? '', quantity: asked.get('quantity') ?? '' };
  const { scenario, issues } = parsePairs(pairs.filter(([key]) => !own.includes(key)));
  const faults = [...faultsOf(doubt), ...issues];
  if (faults.length > 0) return problem(400, `${faults.length} of the values given are not allowed.`, faults);
  const found = await known(doubt, scenario, request.signal);
  if (!found)
    return problem(503, 'The study took longer than 10 s, or too many are waiting.', [], { 'retry-after': '10' });
  return documentReply(request, found);
}

export const HEAD = GET;

const allow = 'GET, HEAD, OPTIONS';

export const OPTIONS = (): Response => options(allow);

export const { POST, PUT, PATCH, DELETE } = refusals(allow);
