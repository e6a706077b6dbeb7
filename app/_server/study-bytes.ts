import { parse } from '../../lib/query';
import { study } from '../../lib/study';

/** Runs the scenario of a canonical query: the result as JSON text in UTF-8. */
export function studyBytes(query: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(study(parse(query).scenario)));
}
