import { options } from '../_server/api-headers';
import { deckReply } from '../_server/deck-reply';

/** Charts of one scenario as slides for every program, in one folder. */
export const GET = (request: Request): Promise<Response> => deckReply(request, 'zip');

export const HEAD = GET;

export const OPTIONS = (): Response => options('GET, HEAD, OPTIONS');
