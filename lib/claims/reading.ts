import { type Provenance, weaker } from '../model/evidence';
import type { PhaseId } from '../model/platform';
import type { PlatformResult } from '../model/result';

/** Figures that more than one claim reads off a platform. Layers stand from the hardware up. */

/** Ordinary operating systems of a host that stand between the hardware and the first monitor. */
export function systemsBelow({ blast }: PlatformResult): number {
  const monitor = blast.findIndex(({ role }) => role === 'vmm');
  const below = monitor < 0 ? blast : blast.slice(0, monitor);
  return below.filter(({ role }) => role === 'host-os').length;
}

/** Ordinary operating systems that serve the guests of a host, below or beside the hypervisor. */
export const systemsOfHost = ({ blast }: PlatformResult): number =>
  blast.filter(({ role }) => role === 'host-os').length;

/** The kernel that a workload calls: its guest's if it has one, else the host's. */
const kernelOf = ({ blast }: PlatformResult) =>
  blast.findLast(({ role }) => role === 'guest-kernel') ?? blast.findLast(({ role }) => role === 'host-os');

/** Most workloads that lean on one copy of the kernel that they call. */
export const mostOnOneKernel = (platform: PlatformResult): number => kernelOf(platform)?.most ?? 0;

/** Workloads for each copy of the kernel that they call, on average. */
export const workloadsPerKernel = (platform: PlatformResult): number => kernelOf(platform)?.mean ?? 0;

/** Guest kernels that each workload boots for itself. */
export const guestKernels = ({ blast }: PlatformResult): number =>
  blast.filter(({ role, scope }) => role === 'guest-kernel' && scope === 'instance').length;

/** Most workloads lost when the hypervisor or the host's operating system fails. */
export const lostWithPlatform = ({ blast }: PlatformResult): number =>
  Math.max(
    0,
    ...blast.flatMap(({ role, scope, most }) => (scope === 'host' && ['vmm', 'host-os'].includes(role) ? [most] : [])),
  );

/** Mean seconds that a start spends in these phases. */
export const secondsIn =
  (phases: readonly PhaseId[]) =>
  ({ start }: PlatformResult): number =>
    (start?.phases ?? []).reduce((sum, { id, mean }) => sum + (phases.includes(id) ? mean : 0), 0);

/** What the disk space rests on: every part that is more than a twentieth of it, the largest first. */
export function diskRests({ footprint }: PlatformResult): Provenance | null {
  if (!footprint) return null;
  const heavy = footprint.disk.filter(({ mib }) => mib > footprint.diskMiB / 20).toSorted((a, b) => b.mib - a.mib);
  return {
    grade: heavy.reduce<Provenance['grade']>((worst, { provenance }) => weaker(worst, provenance.grade), 'measured'),
    sources: [...new Set(heavy.flatMap(({ provenance }) => provenance.sources))],
  };
}
