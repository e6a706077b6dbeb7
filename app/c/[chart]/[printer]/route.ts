import { options } from '../../../_server/api-headers';
import { printReply } from '../../../_server/print-reply';
import { refusals } from '../../../_server/refusals';

/** A chart in the format of its suffix; `/c/boot-time.svg` is rewritten to here. */
export async function GET(request: Request, { params }: RouteContext<'/c/[chart]/[printer]'>): Promise<Response> {
  const { chart, printer } = await params;
  return printReply(request, chart, printer);
}

export const HEAD = GET;

const allow = 'GET, HEAD, OPTIONS';

export const OPTIONS = (): Response => options(allow);

export const { POST, PUT, PATCH, DELETE } = refusals(allow);
