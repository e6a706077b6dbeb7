import type { Chart } from '../model/chart';
import { stackChart } from './stack';

/** What all instances and their platform keep in memory. */
export const memory: Chart = stackChart({
  id: 'memory',
  title: 'Memory footprint',
  question: 'How much memory does each platform take, and how much of it is the platform itself?',
  reading:
    'Each bar is all memory on all hosts, layer by layer: in colour what the platform and its guests add, in grey what the workloads need in any case. A line through the end of a bar is what merging equal pages saves.',
  noun: 'memory',
  parts: ({ memory: parts }) => parts,
  total: ({ memoryMiB }) => memoryMiB,
});
