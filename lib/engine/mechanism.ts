import type { Host } from '../model/host';
import type { Platform, Stage } from '../model/platform';
import { type Subsystem, subsystems, type Technique } from '../model/technique';

/** One technique per subsystem, for each stage between the hardware and the instance. */
export type Mechanism = Readonly<Record<Subsystem, Technique>>;

/** The techniques in force, outermost stage first, or the one whose requirement the host cannot meet. */
export type Mechanisms =
  | { readonly ok: true; readonly stages: readonly Mechanism[] }
  | { readonly ok: false; readonly lacking: Technique };

/** Whether the outermost stage of a platform virtualises hardware, and not only the operating system. */
const virtualisesHardware = (platform: Platform): boolean =>
  platform.guest !== 'shared' || platform.nodeGuest !== undefined;

const allowedBy = (host: Host, technique: Technique): boolean =>
  technique.requires === undefined || host.features.includes(technique.requires);

/**
 * Chooses for each stage and subsystem the first technique that the host's processor allows. `instead` takes the place of the outermost
 * stage's own technique on platforms that virtualise hardware; it leaves containers and bare metal alone.
 */
export function mechanismsOf(platform: Platform, host: Host, instead: readonly Technique[]): Mechanisms {
  const stages: Mechanism[] = [];
  for (const [depth, stage] of platform.stages.entries()) {
    const chosen: Partial<Record<Subsystem, Technique>> = {};
    for (const subsystem of subsystems) {
      const candidates = candidatesOf(stage, subsystem, depth === 0 && virtualisesHardware(platform) ? instead : []);
      const technique = candidates.find((candidate) => allowedBy(host, candidate));
      if (!technique) return { ok: false, lacking: candidates[0] as Technique };
      chosen[subsystem] = technique;
    }
    stages.push(chosen as Mechanism);
  }
  return { ok: true, stages };
}

function candidatesOf(stage: Stage, subsystem: Subsystem, instead: readonly Technique[]): readonly Technique[] {
  const replacement = instead.find((technique) => technique.subsystem === subsystem);
  return replacement ? [replacement] : stage[subsystem];
}
