import type { Ranking } from '../../../model/policy';

export const ecsBinpackMemory: Ranking = {
  id: 'ecs-binpack-memory',
  name: 'ECS binpack by memory',
  about: 'The container instance with the least free memory that still has room.',
  source: 'Amazon ECS documentation, Task placement strategies: binpack, field memory',
  by: 'workload',
  score: ({ free }) => -free[Math.min(1, free.length - 1)]!,
  steady: true,
};
