import { provenanceOf, type Quantity } from '../model/evidence';
import type { Guest } from '../model/guest';
import type { Layer, LayerRole, Platform } from '../model/platform';
import type { FootprintPart, FootprintResult } from '../model/result';
import type { Workload } from '../model/workload';
import type { Instance } from './estate';

/** An amount and the quantities that it was computed from. */
export interface Amount {
  readonly mib: number;
  readonly known: readonly Quantity[];
}

const nothing: Amount = { mib: 0, known: [] };
const of = (known: Quantity | undefined): Amount => (known ? { mib: known.value, known: [known] } : nothing);
const sum = (amounts: readonly Amount[]): Amount => {
  const known: Quantity[] = [];
  for (const amount of amounts) known.push(...amount.known);
  return { mib: totalOf(amounts), known };
};
const part = ({ mib, known }: Amount, share: number): Amount => ({ mib: mib * share, known });
const scaled = (known: Quantity | undefined, factor: number): Amount =>
  known ? { mib: known.value * factor, known: [known] } : nothing;

/** A part of the footprint that stands once per host, node guest or instance: a layer of the platform with its amount. */
export interface LayerAmount extends Amount {
  readonly layer: Layer;
}

/** What one instance adds to a host, in memory and on disk, by layer. */
export interface Cost {
  readonly memory: readonly LayerAmount[];
  readonly disk: readonly LayerAmount[];
}

export function totalOf(amounts: readonly Amount[]): number {
  let total = 0;
  for (const { mib } of amounts) total += mib;
  return total;
}

/**
 * Memory of the machine that a guest believes it has: what it was given, and where nothing is said of that what it fills: kernel, user
 * space, the files of its programs, the application.
 */
export function guestMemoryMiB(platform: Platform, { guest, workload, givenMiB }: Instance): number {
  if (!guest) return 0;
  return givenMiB ?? totalOf(ownLayers(platform, guest, workload).map(({ amount }) => amount));
}

const inside: readonly LayerRole[] = ['guest-kernel', 'guest-userspace', 'libraries', 'application'];

function ownLayers(platform: Platform, guest: Guest | null, workload: Workload) {
  return platform.layers
    .filter(({ role, scope }) => scope === 'instance' && inside.includes(role))
    .map((layer) => ({ layer, amount: contentOf(layer, guest, workload) }));
}

/** Memory that a layer holds by itself: stated, or that of the guest system or the workload. */
function contentOf(layer: Layer, guest: Guest | null, workload: Workload): Amount {
  if (layer.memory?.fixedMiB) return of(layer.memory.fixedMiB);
  if (layer.role === 'guest-kernel') return of(guest?.kernelMiB);
  if (layer.role === 'guest-userspace') return of(guest?.userspaceMiB);
  if (layer.role === 'libraries') return of(workload.imageReadMiB);
  if (layer.role === 'application') return of(workload.memoryMiB);
  return nothing;
}

/** What a guest's kernel keeps by the size of its memory, where its own memory is not stated otherwise. */
function pagesOf({ role, memory }: Layer, guest: Guest | null, guestMiB: number): Amount {
  if (role !== 'guest-kernel' || memory?.fixedMiB) return nothing;
  const { pagesMiB, bounce } = guest ?? {};
  const beyond = bounce && guestMiB > bounce.beyondMiB.value;
  return sum([scaled(pagesMiB, guestMiB), beyond ? of(bounce.buffersMiB) : nothing]);
}

/** Part of what a guest would fill that fits into the memory that it was given: 1 where it has enough. */
function touchedShare(platform: Platform, { guest, workload, givenMiB }: Instance): number {
  if (givenMiB === undefined || !guest) return 1;
  const fills = ownLayers(platform, guest, workload).map(({ layer, amount }) =>
    sum([amount, pagesOf(layer, guest, givenMiB)]),
  );
  return Math.min(1, givenMiB / totalOf(fills));
}

/** What one instance costs: its own copies of the layers, with the terms that grow with its memory and processors. */
export function instanceCost(platform: Platform, instance: Instance): Cost {
  const { guest, workload } = instance;
  const guestMiB = guestMemoryMiB(platform, instance);
  const own = platform.layers.filter(({ scope }) => scope === 'instance');
  const touched = touchedShare(platform, instance);
  return {
    memory: own.map((layer) => ({
      layer,
      ...sum([
        inside.includes(layer.role)
          ? part(sum([contentOf(layer, guest, workload), pagesOf(layer, guest, guestMiB)]), touched)
          : contentOf(layer, guest, workload),
        scaled(layer.memory?.perGuestMiB, guestMiB),
        scaled(layer.memory?.perVcpuMiB, workload.vcpus.value),
      ]),
    })),
    disk: own.map((layer) => ({ layer, ...sum([of(layer.diskMiB), instanceDisk(platform, layer, instance)]) })),
  };
}

function instanceDisk(platform: Platform, { role }: Layer, { guest, workload }: Instance): Amount {
  const copied = platform.image === 'copy';
  if (role === 'application') return sum([of(workload.dataMiB), of(platform.writableMiB)]);
  if (role === 'libraries') return copied ? of(workload.imageMiB) : nothing;
  if (role === 'guest-userspace') return copied ? of(guest?.imageMiB) : nothing;
  return nothing;
}

/** What a host (or each node guest) holds before the first instance, and once per kind of workload that it carries. */
export function standingCost(platform: Platform, scope: 'host' | 'node', memoryMiB: number, vcpus: number): Cost {
  const layers = platform.layers.filter((layer) => layer.scope === scope);
  const guest = scope === 'node' ? (platform.nodeGuest ?? null) : null;
  return {
    memory: layers.map((layer) => ({
      layer,
      ...sum([
        layer.memory?.fixedMiB ? of(layer.memory.fixedMiB) : guestSystem(layer, guest),
        scaled(layer.memory?.perGuestMiB, memoryMiB),
        scaled(layer.memory?.perVcpuMiB, vcpus),
      ]),
    })),
    disk: layers.map((layer) => ({
      layer,
      ...sum([of(layer.diskMiB), layer.role === 'guest-userspace' ? of(guest?.imageMiB) : nothing]),
    })),
  };
}

function guestSystem({ role }: Layer, guest: Guest | null): Amount {
  if (role === 'guest-kernel') return of(guest?.kernelMiB);
  if (role === 'guest-userspace') return of(guest?.userspaceMiB);
  return nothing;
}

/**
 * What a workload adds once per host or node guest, however many instances it has there: files of its image in the shared
 * page cache, and the image itself (with the guest's, where guests overlay a common base).
 */
export function sharedCost(platform: Platform, scope: 'host' | 'node', { workload, guest }: Instance): Cost {
  const libraries = platform.layers.find(({ role }) => role === 'libraries') as Layer;
  const holder = platform.layers.some((layer) => layer.scope === 'node') ? 'node' : 'host';
  const memory = libraries.scope === scope ? [{ layer: libraries, ...of(workload.imageReadMiB) }] : [];
  if (platform.image === 'copy' || holder !== scope) return { memory, disk: [] };
  const userspace = platform.layers.find(({ role }) => role === 'guest-userspace');
  const base = userspace && guest ? [{ layer: userspace, ...of(guest.imageMiB) }] : [];
  return { memory, disk: [{ layer: libraries, ...of(workload.imageMiB) }, ...base] };
}

/**
 * Memory saved by merging equal pages: of the k guests of one system on a host, all but one save the given share of what they
 * have in common (kernel, user space, files of the same programs).
 */
export function sharedPagesMiB(platform: Platform, instances: readonly (readonly [Instance, number])[]): number {
  const share = platform.pageSharing?.value ?? 0;
  return instances.reduce((saved, [{ guest, workload }, copies]) => {
    if (!guest || copies < 2) return saved;
    const common = totalOf(
      ownLayers(platform, guest, workload)
        .filter(({ layer }) => layer.role !== 'application')
        .map(({ amount }) => amount),
    );
    return saved + share * (copies - 1) * common;
  }, 0);
}

/** One entry of the ledger: `copies` copies of a layer's amount. */
export interface Entry {
  readonly amount: LayerAmount;
  readonly copies: number;
}

/** Adds up a ledger by layer, bottom up; layers without an amount are left out. */
export function footprintOf(
  platform: Platform,
  memory: readonly Entry[],
  disk: readonly Entry[],
  sharedMiB: number,
): FootprintResult {
  const memoryParts = partsOf(platform, memory);
  const diskParts = partsOf(platform, disk);
  const memoryMiB = memoryParts.reduce((total, { mib }) => total + mib, 0);
  return {
    memory: memoryParts,
    disk: diskParts,
    memoryMiB: memoryMiB - sharedMiB,
    diskMiB: diskParts.reduce((total, { mib }) => total + mib, 0),
    platformMemoryMiB: memoryParts.reduce(
      (total, { role, mib }) => (role === 'libraries' || role === 'application' ? total : total + mib),
      0,
    ),
    sharedMiB,
    provenance: provenanceOf(memory.map(({ amount, copies }) => [amount.mib * copies, amount.known])),
  };
}

function partsOf(platform: Platform, entries: readonly Entry[]): FootprintPart[] {
  return platform.layers.flatMap((layer) => {
    const own = entries.filter(({ amount, copies }) => amount.layer === layer && amount.mib * copies > 0);
    if (own.length === 0) return [];
    return [
      {
        role: layer.role,
        name: layer.name,
        scope: layer.scope,
        mib: own.reduce((total, { amount, copies }) => total + amount.mib * copies, 0),
        copies: own.reduce((total, { copies }) => total + copies, 0),
        provenance: provenanceOf(own.map(({ amount, copies }) => [amount.mib * copies, amount.known])),
      },
    ];
  });
}
