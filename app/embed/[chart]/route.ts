import { options } from '../../_server/api-headers';
import { embedReply } from '../../_server/embed-reply';
import { refusals } from '../../_server/refusals';

/** A chart as a document for a frame in anybody's page. */
export async function GET(request: Request, { params }: RouteContext<'/embed/[chart]'>): Promise<Response> {
  return embedReply(request, (await params).chart);
}

export const HEAD = GET;

const allow = 'GET, HEAD, OPTIONS';

export const OPTIONS = (): Response => options(allow);

export const { POST, PUT, PATCH, DELETE } = refusals(allow);
