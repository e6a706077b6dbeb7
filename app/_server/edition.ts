import { createHash } from 'node:crypto';
import { catalogues } from '../../lib/schema/catalogues';
import { engineVersion } from '../../lib/study';

/** Stands for everything but the query that an answer depends on: the engine and all that is known. */
export const edition = createHash('sha256')
  .update(engineVersion)
  .update(JSON.stringify(Object.values(catalogues).map(({ entries }) => entries)))
  .digest('base64url');
