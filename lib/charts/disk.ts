import type { Chart } from '../model/chart';
import { stackChart } from './stack';

/** What all instances and their platform keep on disk. */
export const disk: Chart = stackChart({
  id: 'disk',
  title: 'Disk footprint',
  question: 'How much disk space does each platform take, and how much of it is the platform itself?',
  reading:
    'Each bar is all disk space on all hosts, layer by layer: in colour what the platform and its guests add, in grey what the workloads need in any case.',
  noun: 'disk space',
  parts: ({ disk: parts }) => parts,
  total: ({ diskMiB }) => diskMiB,
});
