import { entityTag } from './entity-tag';
import { jsonReply, unchanged } from './json-reply';

/** Answers with a document that changes only with the program; its tag is of its text. */
export function documentReply(request: Request, document: unknown): Response {
  const text = JSON.stringify(document);
  const tag = entityTag(text);
  return unchanged(request, tag) ?? jsonReply(request, tag, new TextEncoder().encode(text));
}
