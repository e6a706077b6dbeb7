import { openapi } from '../../../lib/schema/openapi';
import manifest from '../../../package.json';
import { options } from '../../_server/api-headers';
import { documentReply } from '../../_server/document-reply';
import { refusals } from '../../_server/refusals';

/** The description of this interface, OpenAPI 3.1. */
export const GET = (request: Request): Response => documentReply(request, openapi(manifest.version));

export const HEAD = GET;

const allow = 'GET, HEAD, OPTIONS';

export const OPTIONS = (): Response => options(allow);

export const { POST, PUT, PATCH, DELETE } = refusals(allow);
