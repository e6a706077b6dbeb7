import type { Claim } from './claim';
import { definition } from './type1-type2/definition';
import { operation } from './type1-type2/operation';
import { performance } from './type1-type2/performance';
import { scalability } from './type1-type2/scalability';
import { security } from './type1-type2/security';
import { setUp } from './type1-type2/set-up';
import { speed } from './type1-type2/speed';
import { systemIndependence } from './type1-type2/system-independence';
import { whatIsVirtualised } from './type1-type2/what-is-virtualised';
import { boot } from './vm-container/boot';
import { creating } from './vm-container/creating';
import { isolation } from './vm-container/isolation';
import { moving } from './vm-container/moving';
import { operatingSystem } from './vm-container/operating-system';
import { readyMade } from './vm-container/ready-made';
import { size } from './vm-container/size';

/** The claims of the course's two tables, in its order: nine on Type 1 against Type 2, seven on machines against containers. */
export const claims: readonly Claim[] = [
  definition,
  whatIsVirtualised,
  operation,
  scalability,
  setUp,
  systemIndependence,
  speed,
  performance,
  security,
  isolation,
  operatingSystem,
  boot,
  size,
  readyMade,
  moving,
  creating,
];
