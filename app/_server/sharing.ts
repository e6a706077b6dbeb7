import { printers } from '../../lib/print';
import { engineVersion } from '../../lib/study';
import type { Sharing } from '../_client/use-sharing';
import { shortEdition } from './sheets';

/** What a page knows of how its charts can leave it. */
export const sharing: Sharing = {
  engine: engineVersion,
  edition: shortEdition,
  formats: printers.map(({ id, name, purpose }) => ({ id, name, purpose })),
};
