import { hosts as machines } from '../hosts';
import type { NumberParameter } from '../model/parameter';
import { choices } from './choices';
import type { ListKnob } from './list-parameter';

/** The hosts to consolidate on. */
export const hosts: ListKnob = {
  kind: 'list',
  key: 'hosts',
  name: 'Hosts',
  help: 'Machines to consolidate on, filled in this order; *number says how many there are, none says as many as needed.',
  group: 'hosts',
  choices: choices(machines),
  weighted: true,
  ordered: true,
  amount: { name: 'limit', least: 1, most: 100_000, absent: null },
  most: 8,
  usual: 'ibm-x3250-x3470',
};

/** Memory of a host where it is not the catalogue's. */
export const memory: NumberParameter = {
  kind: 'number',
  key: 'mem',
  name: 'Memory per host',
  help: 'Memory of each host; 0 takes what the catalogue says.',
  group: 'hosts',
  unit: 'GiB',
  least: 0,
  most: 24_576,
  step: 1,
  usual: 0,
};

/** Hosts kept free for failures. */
export const spare: NumberParameter = {
  kind: 'number',
  key: 'spare',
  name: 'Spare hosts',
  help: 'Hosts kept free so that as many may fail: N+k.',
  group: 'hosts',
  unit: 'hosts',
  least: 0,
  most: 100,
  step: 1,
  usual: 0,
};
