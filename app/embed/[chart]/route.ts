import { options } from '../../_server/api-headers';
import { embedRefusal, embedReply } from '../../_server/embed-reply';

/** A chart as a document for a frame in anybody's page. */
export async function GET(request: Request, { params }: RouteContext<'/embed/[chart]'>): Promise<Response> {
  return embedReply(request, (await params).chart);
}

export const HEAD = GET;

const allow = 'GET, HEAD, OPTIONS';

export const OPTIONS = (): Response => options(allow);

const refuse = (): Response => embedRefusal(allow);

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
