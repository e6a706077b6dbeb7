import { blast } from './blast';
import { bootTime } from './boot-time';
import { disk } from './disk';
import { memory } from './memory';
import { overhead } from './overhead';

/** Every way to look at a result, in the order of menus. */
export const charts = [bootTime, memory, disk, overhead, blast] as const;
