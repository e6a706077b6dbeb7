import { apiHeaders, options } from '../_server/api-headers';
import { oembedReply } from '../_server/oembed-reply';
import { refusals } from '../_server/refusals';

/** oEmbed 1.0: what a page needs to show one of our charts, given its address. */
export const GET = (request: Request): Promise<Response> => oembedReply(request, apiHeaders);

export const HEAD = GET;

const allow = 'GET, HEAD, OPTIONS';

export const OPTIONS = (): Response => options(allow);

export const { POST, PUT, PATCH, DELETE } = refusals(allow);
