import { parse, parsePairs } from '../../../lib/query';
import { pairsOfBody } from '../../../lib/schema/scenario';
import { options } from '../../_server/api-headers';
import { readJson } from '../../_server/read-json';
import { refusals } from '../../_server/refusals';
import { studyReply } from '../../_server/study-reply';

/** Simulates the scenario of the query. */
export const GET = (request: Request): Promise<Response> => studyReply(request, parse(new URL(request.url).search));

export const HEAD = GET;

/** Simulates the scenario of a JSON body; the same scenario gets the same bytes as by GET. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request);
  if (body instanceof Response) return body;
  const { pairs, issues } = pairsOfBody(body.value);
  return studyReply(request, parsePairs(pairs), issues);
}

const allow = 'GET, HEAD, POST, OPTIONS';

export const OPTIONS = (): Response => options(allow);

export const { PUT, PATCH, DELETE } = refusals(allow);
