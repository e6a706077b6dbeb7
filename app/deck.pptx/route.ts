import { options } from '../_server/api-headers';
import { deckReply } from '../_server/deck-reply';

/** Charts of one scenario as a presentation. */
export const GET = (request: Request): Promise<Response> => deckReply(request, 'pptx');

export const HEAD = GET;

export const OPTIONS = (): Response => options('GET, HEAD, OPTIONS');
