import type { Quantity } from './evidence';
import type { Guest, KernelFamily, Step } from './guest';
import type { Subsystem, Technique } from './technique';

/** The course's taxonomy, and what has come since. Order is the order of menus and charts. */
export const families = [
  { id: 'bare-metal', name: 'Bare metal' },
  { id: 'type1', name: 'Type 1' },
  { id: 'type2', name: 'Type 2' },
  { id: 'hybrid', name: 'Hybrid' },
  { id: 'microvm', name: 'MicroVM' },
  { id: 'container', name: 'Container' },
  { id: 'sandbox', name: 'Sandboxed container' },
  { id: 'nested', name: 'Container in a guest' },
] as const;
export type FamilyId = (typeof families)[number]['id'];

export const layerRoles = [
  'hardware',
  'host-os',
  'vmm',
  'guest-kernel',
  'guest-userspace',
  'runtime',
  'libraries',
  'application',
] as const;
export type LayerRole = (typeof layerRoles)[number];

/** Memory of one copy of a layer: fixed, plus shares of the memory and processors of the guest that it serves. */
interface MemoryTerm {
  readonly fixedMiB?: Quantity;
  readonly perGuestMiB?: Quantity;
  readonly perVcpuMiB?: Quantity;
  /** Writable address space beside the guest's, where it is known: an upper bound that is hardly ever filled. */
  readonly mappedMiB?: Quantity;
}

/**
 * One layer between the hardware and the application. `scope` says how many copies there are: one per host, one per node
 * guest (containers in guests), or one per instance. The same list is the architecture picture, the stack of the footprint and
 * the blast radius, so that they cannot disagree. Guest kernel and user space take their memory from the guest operating
 * system, libraries and application from the workload, unless `memory` is stated.
 */
export interface Layer {
  readonly role: LayerRole;
  readonly name: string;
  readonly scope: 'host' | 'node' | 'instance';
  readonly memory?: MemoryTerm;
  readonly diskMiB?: Quantity;
  /** Lines of code that an instance must trust in this layer. */
  readonly codeLines?: Quantity;
}

/** For each subsystem the techniques the platform can use, best first: the first that the host's processor allows is used. */
export type Stage = { readonly [S in Subsystem]: readonly Technique[] };

export const phases = [
  { id: 'control', name: 'control plane' },
  { id: 'image', name: 'image' },
  { id: 'monitor', name: 'monitor' },
  { id: 'firmware', name: 'firmware' },
  { id: 'kernel', name: 'guest kernel' },
  { id: 'userspace', name: 'guest user space' },
  { id: 'application', name: 'application' },
] as const;
export type PhaseId = (typeof phases)[number]['id'];

/** Phases that belong to the platform; kernel and user space come from the guest, application from the workload. */
type PlatformPhases = { readonly [P in 'control' | 'image' | 'monitor' | 'firmware']?: readonly Step[] };

export interface Platform {
  readonly id: string;
  readonly name: string;
  readonly family: FamilyId;
  /** What it is and where it stands in the taxonomy, disputed points included. */
  readonly summary: string;
  /** Not consolidated: every workload keeps a machine of today to itself. */
  readonly staysOnSource?: true;
  /** From the hardware up. */
  readonly layers: readonly Layer[];
  /** Outermost first; overheads of stages multiply. Empty on bare metal. */
  readonly stages: readonly Stage[];
  /**
   * Which guest operating system an instance (or a node guest) boots: the workload's own, a given one (a stripped Linux in a microVM), or none
   * because the kernel is shared.
   */
  readonly guest: 'own' | 'shared' | Guest;
  /** The operating system inside the node guest, for containers in guests. */
  readonly nodeGuest?: Guest;
  readonly start: PlatformPhases;
  /** Processor time of a guest's boot over that of the boot that was measured (under KVM), where code runs much slower. */
  readonly bootStretch?: Quantity;
  /** Spread of start-up times: sigma of a lognormal factor on the work of each step. */
  readonly startSigma: Quantity;
  /**
   * How an instance gets its root file system: copied whole, a copy-on-write overlay over one base per host, layers shared by all
   * images of a host, or the files of the host itself.
   */
  readonly image: 'copy' | 'overlay' | 'layers' | 'host';
  /** Writable part that each instance adds on disk at start, MiB. */
  readonly writableMiB: Quantity;
  /** Share of a core that an idle instance takes. */
  readonly idleCores?: Quantity;
  /** Merging of equal pages between instances: share of the common guest memory that is saved. */
  readonly pageSharing?: Quantity;
  readonly limits: { readonly instancesPerHost?: Quantity; readonly vcpusPerInstance?: Quantity };
  /** What acting on one instance costs, s. */
  readonly management: readonly {
    readonly action: 'migrate' | 'checkpoint' | 'restore' | 'update' | 'delete';
    readonly seconds: Quantity;
  }[];
  readonly supports: {
    readonly kernels: readonly KernelFamily[];
    readonly ownKernel: boolean;
    readonly unmodifiedGuest: boolean;
    readonly liveMigration: boolean;
    readonly nestedUse: boolean;
  };
}
