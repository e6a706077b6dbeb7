import type { ChoiceParameter, NumberParameter } from '../model/parameter';
import { count, from, load, tenants, work } from './estate';
import { hosts, memory, spare } from './hosts';
import type { ListKnob } from './list-parameter';
import { seed, tech } from './model';
import { nodes, on, overcommitCpu, overcommitMemory, policy, share } from './placement';
import { cache, rate, start } from './start';

export type Knob = NumberParameter | ChoiceParameter | ListKnob;

/** Every knob of a scenario, in the order of the controls. */
export const parameters: readonly Knob[] = [
  count,
  work,
  load,
  from,
  tenants,
  on,
  hosts,
  memory,
  spare,
  policy,
  overcommitCpu,
  overcommitMemory,
  share,
  nodes,
  cache,
  start,
  rate,
  tech,
  seed,
];
