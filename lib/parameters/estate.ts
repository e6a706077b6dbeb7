import { hosts as machines } from '../hosts';
import type { ChoiceParameter, NumberParameter } from '../model/parameter';
import { workloads } from '../workloads';
import { choices } from './choices';
import type { ListKnob } from './list-parameter';

/** How many workloads. */
export const count: NumberParameter = {
  kind: 'number',
  key: 'n',
  name: 'Workloads',
  help: 'How many servers of today are consolidated.',
  group: 'estate',
  unit: 'workloads',
  least: 1,
  most: 100_000,
  step: 1,
  usual: 12,
};

/** What they run; the weights are relative. */
export const work: ListKnob = {
  kind: 'list',
  key: 'work',
  name: 'What they run',
  help: 'The kinds of workload, each with its weight in the mix.',
  group: 'estate',
  choices: choices(workloads),
  weighted: true,
  ordered: false,
  amount: { name: 'weight', least: 1, most: 1000, absent: 1 },
  most: 16,
  usual: 'static-web*4~redis-cache*2~oltp-database*2~java-service*3~file-server',
};

/** How busy each machine of today is. */
export const load: NumberParameter = {
  kind: 'number',
  key: 'load',
  name: 'Load today',
  help: 'Mean processor load of each machine of today; what the workloads ask for follows from it.',
  group: 'estate',
  unit: '%',
  least: 0.1,
  most: 100,
  step: 0.1,
  usual: 8,
};

/** The machine that each workload runs on today. */
export const from: ChoiceParameter = {
  kind: 'choice',
  key: 'from',
  name: 'Machine today',
  help: 'The machine that each workload has to itself today.',
  group: 'estate',
  choices: choices(machines),
  usual: 'hp-ml110-g4',
};

/** How many tenants the workloads belong to. */
export const tenants: NumberParameter = {
  kind: 'number',
  key: 'tenants',
  name: 'Tenants',
  help: 'Workloads belong to this many tenants in turn; tenants do not share a kernel.',
  group: 'estate',
  unit: 'tenants',
  least: 1,
  most: 1000,
  step: 1,
  usual: 1,
};
