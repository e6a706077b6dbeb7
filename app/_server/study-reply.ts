import { inspect } from 'node:util';
import type { Issue } from '../../lib/model/issue';
import { type State, scenarioQuery } from '../../lib/query';
import { engineVersion } from '../../lib/study';
import { edition } from './edition';
import { entityTag } from './entity-tag';
import { jsonReply, unchanged } from './json-reply';
import { problem } from './problem';
import { resultBytes } from './studies';

const later = { 'retry-after': '10' };

function withResult(head: object, result: Uint8Array): Uint8Array<ArrayBuffer> {
  const opening = JSON.stringify(head).slice(0, -1);
  return new Uint8Array(Buffer.concat([Buffer.from(`${opening},"result":`), result, Buffer.from('}')]));
}

/** Answers with the study of a scenario; or says what is wrong with it, all at once; or that there is no time for it. */
export async function studyReply(request: Request, state: State, before: readonly Issue[] = []): Promise<Response> {
  const issues = [...before, ...state.issues];
  if (issues.length > 0) return problem(400, `${issues.length} of the values given are not allowed.`, issues);
  const query = scenarioQuery(state.scenario, state.unknown);
  const tag = entityTag('study', edition, query);
  const outcome = unchanged(request, tag) ?? (await resultBytes(state.scenario, request.signal));
  if (outcome instanceof Response) return outcome;
  switch (outcome.kind) {
    case 'done': {
      const { warnings, unknown } = state;
      const bytes = withResult({ query, engine: engineVersion, warnings, unknown }, outcome.bytes);
      return jsonReply(request, tag, bytes, {
        'content-location': query === '' ? '/api/study' : `/api/study?${query}`,
      });
    }
    case 'failed':
      process.stderr.write(`${query}: ${inspect(outcome.error)}\n`);
      return problem(500, 'The scenario is allowed, but its simulation broke off.');
    case 'late':
      return problem(503, 'The study took longer than 10 s. Ask for fewer workloads or platforms.', [], later);
    default:
      return problem(503, 'Too many studies are waiting.', [], later);
  }
}
