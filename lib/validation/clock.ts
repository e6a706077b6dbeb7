import type { ExperimentRow } from '../model/experiment';
import type { Guest, Step } from '../model/guest';
import { type PhaseId, type Platform, phases } from '../model/platform';
import type { Workload } from '../model/workload';

const platformPhases = ['control', 'image', 'monitor', 'firmware'] as const;

type Clock = Pick<ExperimentRow, 'clock' | 'without'>;

/** Whether a phase lies between the start and the stop of the clock, and was there at all. */
function seen({ clock, without = [] }: Clock, phase: PhaseId): boolean {
  const place = (id: PhaseId) => phases.findIndex((each) => each.id === id);
  const { from, to } = clock ?? { from: 'control', to: 'application' };
  return place(from) <= place(phase) && place(phase) <= place(to) && !without.includes(phase);
}

function guestSeen(guest: Guest, row: Clock): Guest {
  const steps = (phase: PhaseId, own: readonly Step[]) => (seen(row, phase) ? own : []);
  return {
    ...guest,
    kernelBoot: steps('kernel', guest.kernelBoot),
    userspaceBoot: steps('userspace', guest.userspaceBoot),
  };
}

/** A workload with those phases of its start, and of its guest's, that the clock of a row saw. */
export const workloadSeen = (workload: Workload, row: Clock): Workload => ({
  ...workload,
  guest: guestSeen(workload.guest, row),
  start: seen(row, 'application') ? workload.start : [],
});

/** A platform with those phases of its start that the clock of a row saw: the same model, asked a shorter question. */
export function platformSeen(platform: Platform, row: Clock): Platform {
  const { guest, nodeGuest } = platform;
  return {
    ...platform,
    start: Object.fromEntries(
      platformPhases.flatMap((phase) => (seen(row, phase) ? [[phase, platform.start[phase] ?? []]] : [])),
    ),
    guest: typeof guest === 'string' ? guest : guestSeen(guest, row),
    ...(nodeGuest ? { nodeGuest: guestSeen(nodeGuest, row) } : {}),
  };
}
