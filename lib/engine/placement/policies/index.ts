import type { Policy } from '../../../model/policy';
import { bestFit } from './best-fit';
import { bestFitLargest } from './best-fit-largest';
import { dotProduct } from './dot-product';
import { ecsBinpackCpu } from './ecs-binpack-cpu';
import { ecsBinpackMemory } from './ecs-binpack-memory';
import { firstFit } from './first-fit';
import { firstFitLargest } from './first-fit-largest';
import { firstFitSquares } from './first-fit-squares';
import { firstFitSum } from './first-fit-sum';
import { kubernetesCapacityRatio } from './kubernetes-capacity-ratio';
import { kubernetesLeastAllocated } from './kubernetes-least-allocated';
import { kubernetesMostAllocated } from './kubernetes-most-allocated';
import { leastRemainder } from './least-remainder';
import { nextFit } from './next-fit';
import { portfolio } from './portfolio';
import { random } from './random';
import { swarmSpread } from './swarm-spread';
import { worstFit } from './worst-fit';

/** Every placement policy, the default first. */
export const policies: readonly Policy[] = [
  portfolio,
  firstFit,
  bestFit,
  worstFit,
  nextFit,
  firstFitLargest,
  firstFitSum,
  firstFitSquares,
  bestFitLargest,
  dotProduct,
  leastRemainder,
  kubernetesLeastAllocated,
  kubernetesMostAllocated,
  kubernetesCapacityRatio,
  swarmSpread,
  ecsBinpackMemory,
  ecsBinpackCpu,
  random,
];
