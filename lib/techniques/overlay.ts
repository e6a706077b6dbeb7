import type { Technique } from '../model/technique';

export const overlay: Technique = {
  id: 'overlay',
  name: 'Overlay file system',
  subsystem: 'disk',
  summary:
    'Read-only layers shared by all containers and a writable one on top. Once open, a file is as fast as on the host; the first write to a file of a lower layer copies it up whole.',
  costs: [],
};
