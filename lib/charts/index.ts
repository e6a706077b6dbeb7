import type { Chart } from '../model/chart';
import { blast } from './blast';
import { bootTime } from './boot-time';
import { density } from './density';
import { disk } from './disk';
import { hosts } from './hosts';
import { memory } from './memory';
import { overhead } from './overhead';
import { packing } from './packing';
import { power } from './power';
import { storm } from './storm';

/** Every way to look at a result, in the order of menus. */
export const charts: readonly Chart[] = [
  bootTime,
  storm,
  memory,
  disk,
  overhead,
  hosts,
  density,
  blast,
  power,
  packing,
];
