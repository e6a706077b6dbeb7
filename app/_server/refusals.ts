import { problem } from './problem';

type Handler = () => Response;

const handler =
  (allow: string): Handler =>
  () =>
    problem(405, `This address answers ${allow}.`, [], { allow });

/** Handlers for the methods that a route does not answer: problem details with an Allow header, where Next would send an empty body. */
export function refusals(allow: string): Readonly<Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler>> {
  const refuse = handler(allow);
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}
