import { fileAddress, frameAddress } from '../shared';
import type { Snippet } from '../snippet';

/** Notion takes an address alone, one to a block: the frame, and an image for what it exports. */
export const notion: Snippet = {
  id: 'notion',
  name: 'Notion',
  where:
    'Paste the first address and choose Embed; paste the second for an image, which also leaves in an exported page.',
  write: (shared) => [frameAddress(shared), fileAddress(shared, 'png', { im: 'slide' })].join('\n'),
};
