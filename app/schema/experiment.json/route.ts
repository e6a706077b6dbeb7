import { experimentSchema } from '../../../lib/schema/experiment';
import { options } from '../../_server/api-headers';
import { documentReply } from '../../_server/document-reply';

/** The format of experiment files, JSON Schema 2020-12. */
export const GET = (request: Request): Response => documentReply(request, experimentSchema());

export const HEAD = GET;

export const OPTIONS = (): Response => options('GET, HEAD, OPTIONS');
