import type { Shared } from '../../lib/share/shared';
import type { Sharing } from '../_client/use-sharing';

/** What every way out is made of. */
export interface ShareProps {
  readonly shared: Shared;
  readonly chart: { readonly id: string; readonly title: string };
  readonly sharing: Sharing;
  readonly onSay: (words: string) => void;
}
