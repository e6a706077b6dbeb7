import type { Guest } from '../model/guest';
import type { Platform, Stage } from '../model/platform';
import type { Policy } from '../model/policy';
import { subsystems } from '../model/technique';
import type { Workload } from '../model/workload';

const idsOf = (members: readonly { readonly id: string }[]): readonly string[] => members.map(({ id }) => id);

const guestId = (guest: 'own' | 'shared' | Guest): string => (typeof guest === 'string' ? guest : guest.id);

const stageEntry = (stage: Stage) =>
  Object.fromEntries(subsystems.map((subsystem) => [subsystem, idsOf(stage[subsystem])]));

/** A platform as data of its own: techniques and guests become ids. */
export const platformEntry = ({ stages, guest, nodeGuest, ...rest }: Platform) => ({
  ...rest,
  stages: stages.map(stageEntry),
  guest: guestId(guest),
  ...(nodeGuest ? { nodeGuest: nodeGuest.id } : {}),
});

/** A workload as data of its own: its guest becomes an id. */
export const workloadEntry = ({ guest, ...rest }: Workload) => ({ ...rest, guest: guest.id });

/** A policy without its score: what it is called, what it does, where it comes from. */
export const policyEntry = (policy: Policy) => ({
  id: policy.id,
  name: policy.name,
  about: policy.about,
  source: policy.source,
  ...('members' in policy ? { members: idsOf(policy.members) } : {}),
});
