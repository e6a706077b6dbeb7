import { apiHeaders, options } from '../_server/api-headers';
import { oembedReply } from '../_server/oembed-reply';

/** oEmbed 1.0: what a page needs to show one of our charts, given its address. */
export const GET = (request: Request): Promise<Response> => oembedReply(request, apiHeaders);

export const OPTIONS = (): Response => options('GET, OPTIONS');
