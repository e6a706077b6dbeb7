import type { Workload } from '../model/workload';
import { ciBuild } from './ci-build';
import { fileServer } from './file-server';
import { functionCall } from './function-call';
import { goService } from './go-service';
import { idleDesktop } from './idle-desktop';
import { javaService } from './java-service';
import { jvmBatch } from './jvm-batch';
import { messageBroker } from './message-broker';
import { nodeService } from './node-service';
import { numberCrunching } from './number-crunching';
import { oltpDatabase } from './oltp-database';
import { redisCache } from './redis-cache';
import { staticWeb } from './static-web';

/** Profiles: services, batch jobs, a function, a desktop, in the order of menus. */
export const workloads: readonly Workload[] = [
  staticWeb,
  redisCache,
  oltpDatabase,
  javaService,
  nodeService,
  goService,
  messageBroker,
  fileServer,
  ciBuild,
  numberCrunching,
  jvmBatch,
  functionCall,
  idleDesktop,
];
