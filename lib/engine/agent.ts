import type { Agent } from '../model/agent';
import { modelled, type Quantity } from '../model/evidence';
import type { Step } from '../model/guest';
import type { Platform } from '../model/platform';

/** A step that takes so long, by what is known of an agent. */
const step = (on: Step['on'], seconds: number, known: Quantity, note: string): Step => ({
  on,
  amount: modelled(seconds, 's', known.source, { note }),
});

/**
 * A platform whose containers are pods, `together` of them asked for on a node at once. Each pod takes as many starts as it has containers,
 * and is seen to run half a round later on average. Calls to the cluster are rationed: those beyond what was saved up wait for their
 * turn, `max(0, calls - saved / together) / rate` for each pod, one after the other.
 */
export function withAgent(platform: Platform, agent: Agent, together: number): Platform {
  const { control = [], monitor = [] } = platform.start;
  const rationed = Math.max(0, agent.callsPerPod.value - agent.burst.value / together) / agent.callsPerSecond.value;
  const more = Array.from({ length: agent.containersPerPod.value - 1 }, () => [...control, ...monitor]).flat();
  const calls = step(
    'serial',
    rationed,
    agent.callsPerSecond,
    'turns of the calls to the cluster that were not saved up',
  );
  const seen = step('wait', agent.lookEvery.value / 2, agent.lookEvery, 'half a round');
  return {
    ...platform,
    start: {
      ...platform.start,
      control: [...(rationed > 0 ? [calls] : []), ...more, ...control],
      monitor: [...monitor, seen],
    },
  };
}
