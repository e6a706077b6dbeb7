import type { Host } from '../model/host';
import { awsM5dMetal } from './aws-m5d-metal';
import { dell2650 } from './dell-2650';
import { dellR620 } from './dell-r620';
import { dellR740 } from './dell-r740';
import { desktopI79700k } from './desktop-i7-9700k';
import { hpDl380Gen9 } from './hp-dl380-gen9';
import { hpMl110G3 } from './hp-ml110-g3';
import { hpMl110G4 } from './hp-ml110-g4';
import { hpMl110G5 } from './hp-ml110-g5';
import { hpeDl345Gen10Plus } from './hpe-dl345-gen10-plus';
import { hpeDl380Gen10Plus } from './hpe-dl380-gen10-plus';
import { ibmX3250X3470 } from './ibm-x3250-x3470';
import { ibmX3250X3480 } from './ibm-x3250-x3480';
import { ibmX3550X5670 } from './ibm-x3550-x5670';
import { ibmX3550X5675 } from './ibm-x3550-x5675';
import { ibmX3650M4 } from './ibm-x3650-m4';

/** Machines with a published power curve from old to new, then machines on which the evidence was measured. */
export const hosts: readonly Host[] = [
  hpMl110G3,
  hpMl110G4,
  hpMl110G5,
  ibmX3250X3470,
  ibmX3250X3480,
  ibmX3550X5670,
  ibmX3550X5675,
  dellR620,
  dellR740,
  hpeDl345Gen10Plus,
  hpeDl380Gen10Plus,
  dell2650,
  ibmX3650M4,
  hpDl380Gen9,
  awsM5dMetal,
  desktopI79700k,
];
