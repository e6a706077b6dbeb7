import type { State } from '../../lib/query';
import { engineVersion } from '../../lib/study';
import { shortEdition } from './sheets';

/** How long an answer may be kept. Who asks for engine and data by name gets what never changes under that link. */
export function cachingOf({ picture }: State): string {
  const frozen = picture.engine === engineVersion && picture.edition === shortEdition;
  return frozen ? 'public, max-age=31536000, immutable' : 'public, max-age=300, stale-while-revalidate=86400';
}
