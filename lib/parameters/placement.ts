import { policies } from '../engine/placement/policies';
import type { ChoiceParameter, NumberParameter } from '../model/parameter';
import { platforms } from '../platforms';
import { choices } from './choices';
import type { ListKnob } from './list-parameter';

/** The platforms to compare. */
export const on: ListKnob = {
  kind: 'list',
  key: 'on',
  name: 'Platforms',
  help: 'The platforms that are simulated side by side.',
  group: 'placement',
  choices: choices(platforms),
  weighted: false,
  ordered: false,
  amount: null,
  most: 64,
  usual: 'bare-metal~xen-hvm~vmware-workstation~kvm~firecracker~docker~gvisor~docker-in-kvm',
};

/** How a workload finds its host. */
export const policy: ChoiceParameter = {
  kind: 'choice',
  key: 'policy',
  name: 'Placement',
  help: 'The rule by which workloads find their hosts.',
  group: 'placement',
  choices: choices(policies),
  usual: 'portfolio',
};

/** Processors promised over present. */
export const overcommitCpu: NumberParameter = {
  kind: 'number',
  key: 'ocpu',
  name: 'Processor overcommit',
  help: 'How many processors are promised for each that is there.',
  group: 'placement',
  unit: '1',
  least: 1,
  most: 16,
  step: 0.1,
  usual: 1,
};

/** Memory promised over present. */
export const overcommitMemory: NumberParameter = {
  kind: 'number',
  key: 'omem',
  name: 'Memory overcommit',
  help: 'How much memory is promised for each part that is there.',
  group: 'placement',
  unit: '1',
  least: 1,
  most: 4,
  step: 0.1,
  usual: 1,
};

/** Whether equal pages are merged. */
export const share: ChoiceParameter = {
  kind: 'choice',
  key: 'share',
  name: 'Page sharing',
  help: 'Whether equal pages of guests are kept once, on platforms that can do so.',
  group: 'placement',
  choices: [
    { id: 'none', name: 'none' },
    { id: 'pages', name: 'equal pages kept once' },
  ],
  usual: 'none',
};

/** Node guests per host, for containers in guests. */
export const nodes: NumberParameter = {
  kind: 'number',
  key: 'nodes',
  name: 'Node guests per host',
  help: 'Guests per host that carry the containers, where containers run in guests.',
  group: 'placement',
  unit: 'guests',
  least: 1,
  most: 16,
  step: 1,
  usual: 1,
};
