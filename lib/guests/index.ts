import type { Guest } from '../model/guest';
import { linuxMinimal } from './linux-minimal';
import { linuxServer } from './linux-server';
import { windowsDesktop } from './windows-desktop';
import { windowsServer } from './windows-server';

/** Operating systems that can be guests, in the order of menus. */
export const guests: readonly Guest[] = [linuxServer, linuxMinimal, windowsServer, windowsDesktop];
