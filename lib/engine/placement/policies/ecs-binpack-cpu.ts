import type { Ranking } from '../../../model/policy';

export const ecsBinpackCpu: Ranking = {
  id: 'ecs-binpack-cpu',
  name: 'ECS binpack by processor',
  about: 'The container instance with the least free processor units that still has room.',
  source: 'Amazon ECS documentation, Task placement strategies: binpack, field cpu',
  by: 'workload',
  score: ({ free }) => -free[0]!,
  steady: true,
};
