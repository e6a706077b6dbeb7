import { catalogueOf, catalogues } from '../../../lib/schema/catalogues';
import { options } from '../../_server/api-headers';
import { documentReply } from '../../_server/document-reply';
import { problem } from '../../_server/problem';
import { refusals } from '../../_server/refusals';

interface Context {
  readonly params: Promise<{ readonly catalogue: string }>;
}

/** A catalogue as JSON: what is known, in its order. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { catalogue: name } = await params;
  const catalogue = catalogueOf(name);
  if (catalogue) return documentReply(request, catalogue.entries);
  return problem(404, `There is no catalogue "${name}"; there are ${Object.keys(catalogues).join(', ')}.`);
}

export const HEAD = GET;

const allow = 'GET, HEAD, OPTIONS';

export const OPTIONS = (): Response => options(allow);

export const { POST, PUT, PATCH, DELETE } = refusals(allow);
