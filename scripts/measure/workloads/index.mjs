import { ciBuild } from './ci-build.mjs';
import { fileServer } from './file-server.mjs';
import { functionCall } from './function-call.mjs';
import { goService } from './go-service.mjs';
import { idleDesktop } from './idle-desktop.mjs';
import { javaService } from './java-service.mjs';
import { jvmBatch } from './jvm-batch.mjs';
import { messageBroker } from './message-broker.mjs';
import { nodeService } from './node-service.mjs';
import { numberCrunching } from './number-crunching.mjs';
import { oltpDatabase } from './oltp-database.mjs';
import { redisCache } from './redis-cache.mjs';
import { staticWeb } from './static-web.mjs';

/** In the order of the catalogue. */
export const workloads = [
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
