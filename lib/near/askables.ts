import type { MeasurableId } from '../model/experiment';
import type { Askable } from '../model/known';

const boots = ['boot-p50', 'boot-mean', 'boot-p90', 'boot-p95', 'boot-p99', 'makespan'] as const;

/** Statistics of a start in the order of their distance from one of them. */
const around = (first: MeasurableId, ...then: readonly MeasurableId[]): readonly MeasurableId[] => [
  ...new Set([first, ...then, ...boots]),
];

/** Figures of a result for which a reader may ask how they are known. `id` is that of the measured quantity where there is one. */
export const askables: readonly Askable[] = [
  { id: 'boot-p50', name: 'time until ready, median', unit: 's', near: boots },
  { id: 'boot-mean', name: 'time until ready, mean', unit: 's', near: around('boot-mean', 'boot-p50') },
  {
    id: 'boot-p95',
    name: 'time until ready, 95th percentile',
    unit: 's',
    near: around('boot-p95', 'boot-p90', 'boot-p99'),
  },
  {
    id: 'boot-p99',
    name: 'time until ready, 99th percentile',
    unit: 's',
    near: around('boot-p99', 'boot-p95', 'boot-p90'),
  },
  {
    id: 'makespan',
    name: 'time until the last is ready',
    unit: 's',
    near: around('makespan', 'boot-p99', 'boot-p95', 'boot-p90', 'boot-mean'),
  },
  {
    id: 'memory-per-instance',
    name: 'memory per instance',
    unit: 'MiB',
    near: ['memory-per-instance', 'memory-total', 'memory-added', 'vmm-memory'],
  },
  { id: 'vmm-memory', name: 'memory of the monitor, per instance', unit: 'MiB', near: ['vmm-memory', 'memory-added'] },
  { id: 'image-size', name: 'disk space per instance', unit: 'MiB', near: ['image-size'] },
  {
    id: 'slowdown',
    name: 'processor time against native',
    unit: 'x',
    near: ['slowdown', 'throughput-ratio'],
  },
  { id: 'latency-added', name: 'latency added to a request', unit: 'us', near: ['latency-added'] },
  {
    id: 'density',
    name: 'instances per host',
    unit: '',
    near: [],
    silent:
      'How many instances fit follows from what each of them asks for: no count of other instances speaks for yours, and those that were published are shown to compare, not to check. Ask how the memory per instance is known: it mostly decides.',
  },
  {
    id: 'power',
    name: 'electric power',
    unit: 'W',
    near: [],
    silent:
      'Nobody has published the power of this platform beside that of another. The figure is the published power curve of the machine at the load that the model finds.',
  },
  {
    id: 'lost',
    name: 'instances lost with one failure',
    unit: '',
    near: [],
    silent: 'It is counted from the layers and the placement; there is nothing to measure.',
  },
];
