import { type Capability, capabilities, dockerCapabilities } from './capability';
import { dockerFilter, type Filter } from './seccomp';
import { dockerProfile, type Profile } from './security';

/** How a program is shut in: what each layer is set to. */
export interface Confinement {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Key of the source that says so. */
  readonly source: string;
  readonly capabilities: ReadonlySet<Capability>;
  /** Whether root in there is an ordinary user of the kernel. */
  readonly userNamespace: boolean;
  readonly filter: Filter | null;
  readonly profile: Profile | null;
  /** Block devices that may be opened. */
  readonly devices: 'none' | 'all';
  /** Whether /proc/sys is mounted read-only. */
  readonly readOnlyProc: boolean;
  /** pids.max, where one is set without being asked. */
  readonly pidsMax: number | null;
  /** Who answers its system calls. */
  readonly kernel: 'host' | 'user space' | 'guest';
}

const docker: Omit<Confinement, 'id' | 'name' | 'summary' | 'source'> = {
  capabilities: new Set(dockerCapabilities),
  userNamespace: false,
  filter: dockerFilter,
  profile: dockerProfile,
  devices: 'none',
  readOnlyProc: true,
  pidsMax: null,
  kernel: 'host',
};

/** The ways to shut a program in that are compared, from the usual one on. Root in each, as images have it. */
export const confinements: readonly Confinement[] = [
  {
    ...docker,
    id: 'docker',
    name: 'Docker, as it comes',
    summary: 'namespaces for all but users, 14 capabilities, a filter, AppArmor',
    source: 'docker-capabilities',
  },
  {
    ...docker,
    id: 'privileged',
    name: 'privileged',
    summary: 'docker run --privileged: all capabilities and devices, no filter, no AppArmor; the namespaces stay',
    source: 'docker-capabilities',
    capabilities: new Set(capabilities),
    filter: null,
    profile: null,
    devices: 'all',
    readOnlyProc: false,
  },
  {
    ...docker,
    id: 'rootless',
    name: 'rootless',
    summary: 'the daemon and all containers in a user namespace of an ordinary user; AppArmor is not supported',
    source: 'docker-rootless',
    userNamespace: true,
    profile: null,
  },
  {
    ...docker,
    id: 'gvisor',
    name: 'gVisor',
    summary: 'docker run --runtime=runsc: a kernel in user space answers the calls',
    source: 'gvisor-security',
    kernel: 'user space',
  },
  {
    ...docker,
    id: 'guest',
    name: 'guest',
    summary: 'root in a virtual machine, on a kernel of its own',
    source: 'popek74',
    capabilities: new Set(capabilities),
    filter: null,
    profile: null,
    devices: 'all',
    readOnlyProc: false,
    kernel: 'guest',
  },
];
