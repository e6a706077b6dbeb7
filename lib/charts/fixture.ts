import { type EventId, events } from '../model/event';
import type { Grade, Provenance } from '../model/evidence';
import { type FamilyId, type LayerRole, type PhaseId, phases } from '../model/platform';
import type {
  BlastResult,
  Distribution,
  FootprintPart,
  HostGroup,
  PlatformResult,
  Refusal,
  Result,
} from '../model/result';

/**
 * Made-up results for the tests of charts, and for nothing else: no figure here is a finding. They are plausible in size, differ
 * from platform to platform, and hold every case that a chart meets: refused, partly placed, four grades, one or very many.
 */
const cast: readonly (readonly [string, string, FamilyId])[] = [
  ['bare-metal', 'Bare metal', 'bare-metal'],
  ['xen', 'Xen', 'type1'],
  ['virtualbox', 'VirtualBox', 'type2'],
  ['kvm', 'KVM and QEMU', 'hybrid'],
  ['firecracker', 'Firecracker', 'microvm'],
  ['docker', 'Docker', 'container'],
  ['gvisor', 'gVisor', 'sandbox'],
  ['docker-in-kvm', 'Docker in KVM guests', 'nested'],
  ['esxi', 'ESXi', 'type1'],
  ['hyper-v', 'Hyper-V', 'type1'],
  ['xen-pv', 'Xen, paravirtualised', 'type1'],
  ['workstation-bt', 'VMware Workstation with binary translation', 'type2'],
  ['workstation', 'VMware Workstation', 'type2'],
  ['virtual-server', 'Microsoft Virtual Server 2005', 'hybrid'],
  ['tcg', 'QEMU without hardware help', 'type2'],
  ['uml', 'User-mode Linux', 'type2'],
  ['cloud-hypervisor', 'Cloud Hypervisor', 'microvm'],
  ['qemu-microvm', 'QEMU microvm', 'microvm'],
  ['kata', 'Kata Containers', 'sandbox'],
  ['lxc', 'LXC', 'container'],
  ['podman', 'Podman', 'container'],
  ['process', 'Process', 'container'],
];

const gradesInTurn: readonly Grade[] = ['published', 'modelled', 'vendor', 'measured'];
const known = (at: number): Provenance => ({
  grade: gradesInTurn[at % 4] ?? 'modelled',
  sources: [`source-${at % 5}`, `source-${(at + 2) % 5}`],
});

const isContainer = (family: FamilyId): boolean => family === 'container' || family === 'sandbox';
const heft: { readonly [F in FamilyId]: number } = {
  'bare-metal': 90,
  type1: 24,
  type2: 38,
  hybrid: 14,
  microvm: 0.13,
  container: 0.4,
  sandbox: 0.9,
  nested: 1.4,
};

function distribution(p50: number, spread: number, count: number): Distribution {
  const quantiles = Array.from({ length: 21 }, (_, at) =>
    count === 1 ? p50 : p50 * Math.exp(spread * (at - 10) * 0.16 * (at > 10 ? 1.5 : 1)),
  );
  const [p95 = p50, last = p50] = [quantiles[19], quantiles[20]];
  return { p50, p95, p99: (p95 + last) / 2, last, mean: p50 * (count === 1 ? 1 : 1.1), quantiles };
}

const phaseIds = (family: FamilyId): PhaseId[] =>
  family === 'bare-metal'
    ? ['firmware', 'kernel', 'userspace', 'application']
    : isContainer(family)
      ? ['control', 'image', 'monitor', 'application']
      : family === 'microvm'
        ? ['control', 'monitor', 'kernel', 'application']
        : phases.map(({ id }) => id);

function start(family: FamilyId, at: number, placed: number): PlatformResult['start'] {
  const ready = distribution(
    heft[family] * (1 + 0.21 * (at % 5)) * (1 + placed / 20_000),
    0.5 + 0.3 * (at % 3),
    placed,
  );
  const ids = phaseIds(family);
  const weights = ids.map((_, k) => 1 + ((at + 3 * k) % 5) * 1.4);
  const sum = weights.reduce((a, b) => a + b, 0);
  const steps = Array.from(
    { length: 21 },
    (_, q) => [ready.quantiles[q] ?? 0, Math.max(1, Math.round((placed * q) / 20))] as const,
  );
  return {
    ready,
    phases: ids.map((id, k) => {
      const mean = (ready.mean * (weights[k] ?? 0)) / sum;
      return {
        id,
        name: phases.find((phase) => phase.id === id)?.name ?? id,
        p50: mean * 0.9,
        p95: mean * 1.8,
        mean,
        provenance: known(at + k),
      };
    }),
    timeline: [[0, 0], ...(placed === 1 ? steps.slice(-1) : steps)],
    provenance: known(at),
  };
}

const layersOf = (family: FamilyId): (readonly [LayerRole, string, FootprintPart['scope'], number])[] => {
  const top = [
    ['libraries', 'libraries', 'instance', 48],
    ['application', 'application', 'instance', 180],
  ] as const;
  const guest = [
    ['guest-kernel', 'guest kernel', 'instance', 42],
    ['guest-userspace', 'guest user space', 'instance', 96],
  ] as const;
  const host = [['host-os', 'host operating system', 'host', 900]] as const;
  if (family === 'bare-metal')
    return [['guest-kernel', 'kernel', 'instance', 60], ['guest-userspace', 'user space', 'instance', 120], ...top];
  if (family === 'container') return [...host, ['runtime', 'runtime', 'host', 120], ...top];
  if (family === 'sandbox') return [...host, ['runtime', 'user-space kernel', 'instance', 28], ...top];
  if (family === 'nested') return [...host, ['vmm', 'VMM', 'node', 90], ['runtime', 'runtime', 'node', 110], ...top];
  return [...host, ['vmm', 'VMM', 'instance', family === 'microvm' ? 5 : 130], ...guest, ...top];
};

const footprint = (family: FamilyId, at: number, placed: number, hosts: number, times: number): FootprintPart[] =>
  layersOf(family).map(([role, name, scope, mib], k) => {
    const copies = scope === 'host' ? hosts : scope === 'node' ? hosts * 4 : placed;
    return { role, name, scope, mib: copies * mib * times * (1 + 0.1 * (at % 4)), copies, provenance: known(at + k) };
  });

const platformPart = (parts: readonly FootprintPart[]): number =>
  parts.filter(({ role }) => role !== 'libraries' && role !== 'application').reduce((sum, { mib }) => sum + mib, 0);

function overhead(family: FamilyId, at: number): PlatformResult['overhead'] {
  const chosen: EventId[] =
    family === 'bare-metal' ? [] : events.map(({ id }) => id).filter((_, k) => (k + at) % 3 !== 0 || at === 7);
  const scale = family === 'type2' ? (at > 13 ? 4 : 0.08) : isContainer(family) ? 0.006 : 0.03;
  const parts = chosen.map((event, k) => ({
    event,
    name: events.find(({ id }) => id === event)?.name ?? event,
    technique:
      ['hardware-assisted', 'nested paging', 'virtio with vhost', 'emulated device', 'shadow paging'][(at + k) % 5] ??
      '',
    ratePerSecond: 1000 * (k + 1),
    extraUs: 1.2 * (k + 1),
    extra: scale / (1 + ((k * 5 + at) % 8)) ** 1.7,
    provenance: known(at + k),
  }));
  const slowdown = 1 + parts.reduce((sum, { extra }) => sum + extra, 0);
  return { slowdown, parts, byWorkload: [], latencyUs: 12 * at, throughput: at === 2 ? 0.7 : 1, provenance: known(at) };
}

function groups(placed: number, density: number, kinds: number): HostGroup[] {
  const full = Math.floor(placed / density);
  const left = placed - full * density;
  const filled = (n: number, hosts: number, first: number): HostGroup => {
    const part = n / density;
    const split =
      kinds === 1 ? [[0, n] as const] : [[0, Math.ceil(n * 0.6)] as const, [1, n - Math.ceil(n * 0.6)] as const];
    return {
      first,
      hosts,
      kind: 0,
      instances: split.filter(([, k]) => k > 0),
      used: [0.06 + 0.6 * part, 0.05 + 0.9 * part, 0.2 * part, 0.3 * part, 0.1 * part],
      reserved: [0.02, 0.05, 0.01, 0, 0],
      stranded: [0.3 * part, 0, 0.6 * part, 0.5 * part, 0.8 * part],
      whyNot: [{ workload: 0, dimension: 1, asks: 880, free: 212.5 }],
    };
  };
  return [...(full > 0 ? [filled(density, full, 0)] : []), ...(left > 0 ? [filled(left, 1, full)] : [])];
}

const refusal = (count: number): Refusal => ({
  workload: 'web',
  count,
  kind: 'dimension',
  reason: `web asks for 2 GiB of memory and 0.4 cores; the best that was free is 1.2 GiB of memory on 12 of 12 hosts (${count} refused).`,
});

/** Layers from the hardware up, as the blast radius has them. */
function blast(family: FamilyId, density: number): BlastResult[] {
  const layers = [
    ['hardware', 'hardware', 'host'],
    ...layersOf(family).map(([role, name, scope]) => [role, name, scope] as const),
  ] as const;
  return layers.map(([role, name, scope]) => {
    const most = scope === 'host' ? density : scope === 'node' ? Math.ceil(density / 4) : 1;
    return { role, name, scope, mean: Math.max(1, most * 0.93), most };
  });
}

interface Part {
  readonly at: number;
  readonly family: FamilyId;
  readonly count: number;
  readonly placed: number;
  readonly density: number;
  readonly kinds: number;
}

function placement({ at, count, placed, density, kinds }: Part): PlatformResult['placement'] {
  const used = Math.ceil(placed / density);
  const sweep = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000].concat(count).toSorted((a, b) => a - b);
  const fits = (each: number): boolean => placed > 0 && (placed === count || each < count);
  return {
    placed,
    refusals: placed < count ? [refusal(count - placed)] : [],
    used,
    hosts: used,
    bound: Math.max(Math.min(1, placed), Math.floor(used * 0.92)),
    density: placed / Math.max(1, used),
    limiting: at % 7 === 3 ? 'instances' : at % 2 === 0 ? 'memory' : 'cpu',
    utilisation: [0.62, 0.95, 0.2, 0.3, 0.1],
    stranded: [0.3, 0, 0.6, 0.5, 0.7],
    groups: placed === 0 ? [] : groups(placed, density, kinds),
    otherHosts: 0,
    sweep: sweep.map((each) => ({ count: each, hosts: fits(each) ? Math.ceil(each / density) : null })),
    provenance: known(at),
  };
}

type Outcome = Omit<PlatformResult, 'id' | 'name' | 'family' | 'techniques' | 'placement'>;
const nothing: Outcome = { start: null, footprint: null, overhead: null, contention: null, power: null, blast: [] };

function outcome({ at, family, placed, density }: Part): Outcome {
  const used = Math.ceil(placed / density);
  const [memory, disk] = [footprint(family, at, placed, used, 1), footprint(family, at, placed, used, 9)];
  const total = (parts: readonly FootprintPart[]): number => parts.reduce((sum, { mib }) => sum + mib, 0);
  const sharedMiB = at % 4 === 1 ? 0.12 * total(memory) : 0;
  const watts = used * (180 + 3 * at);
  const load = family === 'bare-metal' ? 0.08 : 0.6;
  return {
    start: start(family, at, placed),
    footprint: {
      memory,
      disk,
      memoryMiB: total(memory) - sharedMiB,
      diskMiB: total(disk),
      platformMemoryMiB: platformPart(memory),
      sharedMiB,
      provenance: known(at),
    },
    overhead: overhead(family, at),
    contention: null,
    power: at === 6 ? null : { watts, perWorkload: watts / placed, load, provenance: known(at) },
    blast: blast(family, density),
  };
}

function platform(at: number, count: number, placed: number, kinds: number): PlatformResult {
  const [id = `p${at}`, name = id, family = 'container'] = cast[at % cast.length] ?? [];
  const density = family === 'bare-metal' ? 1 : Math.round((isContainer(family) ? 160 : 40) * (1 + 0.13 * (at % 6)));
  const part = { at, family, count, placed, density, kinds };
  return {
    id,
    name,
    family,
    techniques: ['hardware-assisted', 'nested paging'],
    placement: placement(part),
    ...(placed === 0 ? nothing : outcome(part)),
  };
}

export interface Wish {
  readonly platforms: number;
  readonly count: number;
  /** Places in the cast that place nothing, or not all. */
  readonly refused?: readonly number[];
  readonly partly?: readonly number[];
  readonly kinds?: number;
}

/** A made-up result: the same wish gives the same result. */
export function madeUp({ platforms, count, refused = [], partly = [], kinds = 1 }: Wish): Result {
  const names = [
    { id: 'web', name: 'web server', count: kinds === 1 ? count : Math.ceil(count * 0.6) },
    { id: 'db', name: 'database', count: count - Math.ceil(count * 0.6) },
  ];
  const placedBy = (at: number): number =>
    refused.includes(at) ? 0 : partly.includes(at) ? Math.max(1, Math.floor(count * 0.8)) : count;
  return {
    engine: 'made-up',
    scenario: {
      count,
      load: 0.08,
      workloads: names.slice(0, kinds),
      source: 'old server',
      hosts: [{ id: 'new', name: 'new server', limit: null, capacity: [48, 393_216, 4_000_000, 2000, 10_000] }],
      cache: 'warm',
      policy: 'first fit',
      spareHosts: 0,
    },
    platforms: Array.from({ length: platforms }, (_, at) => platform(at, count, placedBy(at), kinds)),
  };
}
