import { bare } from './bare';
import { binaryTranslation } from './binary-translation';
import { nested, shadowed } from './hardware-assisted';
import { paravirtualised } from './paravirtualised';
import { trapAndEmulate } from './trap-and-emulate';
import type { Way } from './way';

/** Ways to run a guest, in the order in which they were invented; the bare machine is what all are compared with. */
export const ways: readonly Way[] = [bare, trapAndEmulate, binaryTranslation, paravirtualised, shadowed, nested];
