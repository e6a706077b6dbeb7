import type { Term } from './term';

/** Words for what is asked of platforms, and for how its numbers are told. */
export const figures: readonly Term[] = [
  {
    id: 'blast-radius',
    name: 'blast radius',
    text: 'How many instances go down when one part fails.',
  },
  {
    id: 'boot-storm',
    name: 'boot storm',
    also: ['boot storms'],
    text: 'Many instances start at once and wait for the same disk and the same processors. It happens each time the power comes back.',
  },
  {
    id: 'bound',
    name: 'lower bound',
    also: ['bound'],
    text: 'A number of hosts that no placement can get below, since the summed needs would not fit on fewer.',
  },
  {
    id: 'cache',
    name: 'cache',
    also: ['caches', 'cached'],
    text: 'A fast copy of what was read before. It is cold when nothing has been read yet, and warm when the files are there.',
  },
  {
    id: 'check-row',
    name: 'check row',
    also: ['check rows'],
    text: 'A published figure that was kept away from the fit. The model is tested on it.',
  },
  {
    id: 'consolidation',
    name: 'consolidation',
    also: ['consolidated'],
    text: 'Moving the work of many machines that are mostly idle onto a few that are busy.',
  },
  {
    id: 'density',
    name: 'density',
    text: 'How many instances one host carries.',
  },
  {
    id: 'event',
    name: 'event',
    also: ['events'],
    text: 'Something a program does that costs more on a platform than on bare metal: a system call, a page fault, a packet sent.',
  },
  {
    id: 'fit-row',
    name: 'fit row',
    also: ['fit rows'],
    text: 'A published figure from which a number of the model was worked out.',
  },
  {
    id: 'footprint',
    name: 'footprint',
    text: 'What a platform takes in memory or on disk, all copies on all hosts.',
  },
  {
    id: 'instance',
    name: 'instance',
    also: ['instances'],
    text: 'One running copy of a workload, in its own virtual machine or container.',
  },
  {
    id: 'logarithmic',
    name: 'logarithmic',
    text: 'On such an axis each step is the same factor, for example ten times more. Small and large values can be read side by side.',
  },
  {
    id: 'makespan',
    name: 'makespan',
    text: 'The time from the first request until the last instance is ready.',
  },
  {
    id: 'mean',
    name: 'mean',
    also: ['on average'],
    text: 'The sum of all values, shared out evenly. A few large values pull it up.',
  },
  {
    id: 'median',
    name: 'median',
    also: ['medians'],
    text: 'The middle value: half of the instances are faster, half are slower.',
  },
  {
    id: 'modelled',
    name: 'modelled',
    text: 'The number was worked out from other figures and not read from a source as it stands. Its note says how.',
  },
  {
    id: 'native',
    name: 'native',
    also: ['native execution'],
    text: 'Run straight on the hardware. A slowdown of 1.28 means 28 % more processor time than native.',
  },
  {
    id: 'overcommit',
    name: 'overcommit',
    also: ['overcommitted', 'promised'],
    text: 'To promise more than there is, in the hope that not everyone asks at once.',
  },
  {
    id: 'overhead',
    name: 'overhead',
    also: ['overheads'],
    text: 'What the same work costs more than on bare metal.',
  },
  {
    id: 'percentile',
    name: 'percentile',
    also: ['percentiles', '95th percentile', '99th percentile'],
    text: 'The 95th percentile is the time within which 95 of 100 instances are ready.',
  },
  {
    id: 'placement',
    name: 'placement',
    also: ['placements'],
    text: 'Which instance goes on which host. It must fit in processors, memory, disk and network at once.',
  },
  {
    id: 'seed',
    name: 'seed',
    text: 'The number that chance starts from. The same seed gives the same answer on every machine.',
  },
  {
    id: 'spare-host',
    name: 'spare host',
    also: ['spare hosts'],
    text: 'A host that runs empty, ready to take over when another fails.',
  },
  {
    id: 'stranded',
    name: 'stranded',
    text: 'Free, but of no use: another resource of the same host has run out.',
  },
  {
    id: 'technique',
    name: 'technique',
    also: ['techniques'],
    text: 'A way to do one job of a platform, such as nested paging for memory or an emulated card for the network.',
  },
  {
    id: 'tenant',
    name: 'tenant',
    also: ['tenants'],
    text: 'Someone whose instances must not share a kernel with those of others.',
  },
  {
    id: 'load',
    name: 'load',
    also: ['utilisation'],
    text: 'The share of the time that the processors are at work.',
  },
  {
    id: 'vendor',
    name: 'vendor statement',
    text: 'The maker says so. Nobody else has measured it.',
  },
  {
    id: 'workload',
    name: 'workload',
    also: ['workloads'],
    text: 'A program with what it needs: memory, processor time, disk and network.',
  },
];
