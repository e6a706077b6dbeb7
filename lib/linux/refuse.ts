import type { Capability } from './capability';
import type { Confinement } from './confinement';
import type { Errno } from './errno';
import { filtered } from './seccomp';
import type { Access } from './security';

/** What can stand between a program and the host. */
export const layers = [
  { id: 'filter', name: 'filter' },
  { id: 'namespace', name: 'namespace' },
  { id: 'capability', name: 'capability' },
  { id: 'module', name: 'security module' },
  { id: 'cgroup', name: 'cgroup' },
  { id: 'user-space', name: 'user-space kernel' },
  { id: 'hypervisor', name: 'hypervisor' },
] as const;

export type LayerId = (typeof layers)[number]['id'];

interface Objection {
  readonly errno: Errno;
  readonly why: string;
}

/** A question that the kernel asks on the way of a call. */
export interface Check {
  readonly layer: LayerId;
  /** What is asked. */
  readonly asks: string;
  readonly source: string;
  readonly objects: (confinement: Confinement) => Objection | null;
}

/** Where a call ends that nothing refuses: at something of the program's own, or at the host. */
export interface End {
  readonly reaches: 'own copy' | 'host';
  readonly why: string;
}

export interface Operation {
  readonly id: string;
  readonly name: string;
  readonly call: string;
  /** In the order in which the kernel asks them. */
  readonly checks: readonly Check[];
  readonly end: (confinement: Confinement) => End;
  readonly endSource: string;
  /** What gVisor's kernel says to root with Docker's capabilities. */
  readonly sentry: { readonly errno: Errno | null; readonly why: string };
}

/** The filter comes first: it is asked at the entry to the kernel, before the call itself. */
export const filter = (call: string): Check => ({
  layer: 'filter',
  asks: `may it call ${call}?`,
  source: 'docker-seccomp',
  objects: ({ filter: set, capabilities }) => {
    const found = set && filtered(set, call, capabilities);
    return found ? { errno: found.errno, why: `the profile refuses ${call}: ${found.why}` } : null;
  },
});

/** A capability over the whole machine, or over what the namespaces of the program own. */
export const capability = (which: Capability, over: 'machine' | 'namespace', source: string): Check => ({
  layer: 'capability',
  asks: `has it CAP_${which}${over === 'machine' ? ' over the machine' : ' over its namespace'}?`,
  source,
  objects: ({ capabilities, userNamespace }) => {
    if (!capabilities.has(which)) return { errno: 'EPERM', why: `CAP_${which} is not among its capabilities` };
    if (over === 'machine' && userNamespace)
      return { errno: 'EPERM', why: `it has CAP_${which} in its user namespace only, and the machine asks for more` };
    return null;
  },
});

/** Something that is not in its view: there is nothing to act on. */
export const hidden = (asks: string, errno: Errno, why: string, source: string): Check => ({
  layer: 'namespace',
  asks,
  source,
  objects: () => ({ errno, why }),
});

export const securityModule = (access: Access): Check => ({
  layer: 'module',
  asks: `does the profile allow ${access.kind}${'path' in access ? ` ${access.path}` : ''}?`,
  source: 'docker-apparmor',
  objects: ({ profile }) => {
    const why = profile?.denies(access) ?? null;
    return why === null ? null : { errno: 'EACCES', why: `${profile?.name}: ${why}` };
  },
});

interface Asked {
  readonly layer: LayerId;
  readonly asks: string;
  readonly source: string;
  readonly objection: Objection | null;
}

/** What came of an operation, and how. */
export interface Ruling {
  readonly verdict: 'refused' | 'own copy' | 'reaches the host';
  /** The layer that stops it short of the host; null where none does. */
  readonly by: LayerId | null;
  readonly errno: Errno | null;
  readonly why: string;
  /** Sources of the decision. */
  readonly sources: readonly string[];
  /** Every layer on the way, also those that were no longer asked. */
  readonly asked: readonly Asked[];
}

const askedOf = ({ checks }: Operation, confinement: Confinement): readonly Asked[] =>
  checks.map((check) => ({ ...check, objection: check.objects(confinement) }));

/** The host's own kernel: the first layer that objects decides; what none objects to ends where it ends. */
function onHost(operation: Operation, confinement: Confinement): Ruling {
  const asked = askedOf(operation, confinement);
  const first = asked.find(({ objection }) => objection !== null);
  if (first?.objection) {
    const { errno, why } = first.objection;
    return { verdict: 'refused', by: first.layer, errno, why, sources: [first.source], asked };
  }
  const { reaches, why } = operation.end(confinement);
  const own = reaches === 'own copy';
  return {
    verdict: own ? 'own copy' : 'reaches the host',
    by: own ? 'namespace' : null,
    errno: null,
    why,
    sources: [operation.endSource],
    asked,
  };
}

/** Which layer stops an operation, or none. */
export function ruling(operation: Operation, confinement: Confinement): Ruling {
  if (confinement.kernel === 'user space') {
    const { errno, why } = operation.sentry;
    const verdict = errno === null ? 'own copy' : 'refused';
    return { verdict, by: 'user-space', errno, why, sources: ['gvisor-syscalls', 'gvisor-security'], asked: [] };
  }
  if (confinement.kernel === 'guest')
    return {
      verdict: 'own copy',
      by: 'hypervisor',
      errno: null,
      why: 'root in the guest may do it, to the kernel and the devices of the guest; the host has no such call to offer',
      sources: ['popek74'],
      asked: [],
    };
  return onHost(operation, confinement);
}
