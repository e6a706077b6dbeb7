import type { Issue } from '../../lib/model/issue';
import type { Result } from '../../lib/model/result';

/** What the study route answers. `query` is the canonical one that `result` belongs to. */
export interface Answer {
  readonly query: string;
  readonly engine: string;
  readonly warnings: readonly Issue[];
  readonly result: Result;
}

/** Address of the answer to a scenario. */
export const studyUrl = (query: string): string => (query === '' ? '/api/study' : `/api/study?${query}`);
