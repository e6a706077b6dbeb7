import type { Shared } from '../../lib/share/shared';
import type { Sharing } from '../_client/use-sharing';

/** What every way out is made of. */
export interface ShareProps {
  /** With the title and the theme that were chosen for all of them. */
  readonly shared: Shared;
  readonly chart: { readonly id: string; readonly title: string };
  readonly sharing: Sharing;
  /** Background of what is seen, as its key in a query has it; the usual one is empty. */
  readonly background: string;
  readonly onBackground: (background: string) => void;
  /** Whether a title is being typed that `shared` does not have yet. */
  readonly waiting: boolean;
  readonly onSay: (words: string) => void;
}
