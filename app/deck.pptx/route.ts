import { options } from '../_server/api-headers';
import { deckReply } from '../_server/deck-reply';
import { refusals } from '../_server/refusals';

/** Charts of one scenario as a presentation. */
export const GET = (request: Request): Promise<Response> => deckReply(request, 'pptx');

export const HEAD = GET;

const allow = 'GET, HEAD, OPTIONS';

export const OPTIONS = (): Response => options(allow);

export const { POST, PUT, PATCH, DELETE } = refusals(allow);
