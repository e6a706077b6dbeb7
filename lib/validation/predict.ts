import type { Experiment, ExperimentRow, MeasurableId } from '../model/experiment';
import { bootSeconds, makespan } from './boot';
import { Inexpressible, inexpressible } from './inexpressible';
import { migrationTotal } from './migration';
import {
  imageSize,
  memoryAdded,
  memoryPerInstance,
  memoryTotal,
  nodeReserve,
  nodeReserveCores,
  sharingSaving,
  vmmMemory,
} from './size';
import { latencyAdded, slowdown, throughputRatio } from './speed';

type Predictor = (experiment: Experiment, row: ExperimentRow) => number;

const predictors: { readonly [Q in MeasurableId]: Predictor } = {
  slowdown,
  'throughput-ratio': throughputRatio,
  'latency-added': latencyAdded,
  'boot-mean': (experiment, row) => bootSeconds(experiment, row, ({ mean }) => mean),
  'boot-p50': (experiment, row) => bootSeconds(experiment, row, ({ p50 }) => p50),
  'boot-p90': (experiment, row) => bootSeconds(experiment, row, ({ quantiles }) => quantiles[18] as number),
  'boot-p95': (experiment, row) => bootSeconds(experiment, row, ({ p95 }) => p95),
  'boot-p99': (experiment, row) => bootSeconds(experiment, row, ({ p99 }) => p99),
  makespan,
  'memory-total': memoryTotal,
  'memory-per-instance': memoryPerInstance,
  'memory-added': memoryAdded,
  'vmm-memory': vmmMemory,
  'image-size': imageSize,
  'node-reserve': nodeReserve,
  'node-reserve-cpu': nodeReserveCores,
  'sharing-saving': sharingSaving,
  'migration-total': migrationTotal,
  'migration-downtime': () =>
    inexpressible('the model knows how long a migration takes, not how long the machine stands still'),
};

/** What the model says of a row, in the unit of its quantity; or why it says nothing. */
export function predict(
  experiment: Experiment,
  row: ExperimentRow,
): { readonly value: number } | { readonly reason: string } {
  try {
    return { value: predictors[row.quantity](experiment, row) };
  } catch (error) {
    if (error instanceof Inexpressible) return { reason: error.message };
    throw error;
  }
}
