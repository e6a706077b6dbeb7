import { instanceCost } from '../engine/footprint';
import { overheadOf } from '../engine/overhead';
import { chainOf } from '../engine/start';
import type { Derivation, DerivedPart } from '../model/derivation';
import type { Quantity } from '../model/evidence';
import type { Experiment, ExperimentRow, MeasurableId } from '../model/experiment';
import { phases } from '../model/platform';
import type { FootprintPart } from '../model/result';
import { techniques } from '../techniques';
import { footprint, isMonitor } from './size';
import { limitsOf } from './speed';
import { type Subject, subjectOf, togetherIn } from './subject';

const plain = { technique: null, event: null };

const sourcesOf = (known: readonly Quantity[]): readonly string[] => [...new Set(known.map(({ source }) => source))];

const largestFirst = (parts: readonly DerivedPart[]): DerivedPart[] =>
  parts.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));

function techniqueOf(wanted: string): DerivedPart['technique'] {
  const found = techniques.find(({ name }) => name === wanted);
  return found ? { id: found.id, name: found.name } : null;
}

/** Events of the workload with what each costs more, as shares of native processor time. */
const eventsOf = ({ estate, host }: Subject): DerivedPart[] =>
  overheadOf(estate.instances, estate.stages, host).parts.map((part) => ({
    name: part.name,
    technique: techniqueOf(part.technique),
    event: part.event === 'execution' ? null : { ratePerSecond: part.ratePerSecond, extraUs: part.extraUs },
    amount: part.extra,
    sources: part.provenance.sources,
  }));

function limits(subject: Subject): DerivedPart[] {
  const { device, own, host } = limitsOf(subject);
  const ceilings = subject.estate.stages.flatMap(({ network, disk }) => [network.ceiling, disk.ceiling]);
  const known = ceilings.filter((each) => each !== undefined);
  return [
    { ...plain, name: 'narrowest ceiling of a device', amount: device, sources: sourcesOf(known) },
    { ...plain, name: 'own processors, of those asked for with the overhead below', amount: own, sources: [] },
    { ...plain, name: 'share of the processors of the host', amount: host, sources: [] },
  ];
}

/** What each technique on the way of a request adds. */
function latencies({ estate, instance }: Subject): DerivedPart[] {
  const { rates } = instance.workload;
  const asked = rates.diskOperation && !rates.packet ? 'disk' : 'network';
  return estate.stages.flatMap((stage) => {
    const { id, name, latency } = stage[asked];
    if (!latency) return [];
    return [
      {
        ...plain,
        name: `request over the ${asked}`,
        technique: { id, name },
        amount: latency.value,
        sources: [latency.source],
      },
    ];
  });
}

/** Phases as they would take on a host that does nothing else, and what waiting for each other makes of them. */
function phasesOf(subject: Subject, predicted: number): DerivedPart[] {
  const { estate, instance, host } = subject;
  const demands = chainOf(estate, instance, host);
  const own = phases.flatMap(({ id, name }): DerivedPart[] => {
    const steps = demands.filter(({ phase }) => phase === id);
    if (steps.length === 0) return [];
    const seconds = steps.map(({ on, amount }) => (on === 'disk' ? amount / host.diskMiBps.value : amount));
    return [
      {
        ...plain,
        name,
        amount: seconds.reduce((sum, each) => sum + each, 0),
        sources: sourcesOf(steps.flatMap(({ known }) => known)),
      },
    ];
  });
  const rest = predicted - own.reduce((sum, { amount }) => sum + amount, 0);
  const together = togetherIn(subject.row);
  const why = together > 1 ? `waiting for each other, ${together} at once` : 'spread between starts';
  return [...largestFirst(own), { ...plain, name: why, amount: rest, sources: [] }];
}

type Parts = readonly FootprintPart[];

/** Layers of the host with the instances less those without, each divided by `each`. */
function layers(having: Parts, without: Parts, each: number): DerivedPart[] {
  const added = having.map(({ name, scope, mib, provenance }) => {
    const before = without.find((part) => part.name === name && part.scope === scope)?.mib ?? 0;
    return { ...plain, name, amount: (mib - before) / each, sources: provenance.sources };
  });
  return largestFirst(added.filter(({ amount }) => amount !== 0));
}

function memoryOf(subject: Subject, each: number): DerivedPart[] {
  const [having, without] = [footprint(subject, subject.instances), footprint(subject, 0)];
  const saved = (having.sharedMiB - without.sharedMiB) / each;
  const merged = { ...plain, name: 'equal pages, merged', amount: -saved, sources: [] };
  return [...layers(having.memory, without.memory, each), ...(saved === 0 ? [] : [merged])];
}

const monitorOf = ({ platform, instance, row }: Subject): DerivedPart[] =>
  instanceCost(platform, instance)
    .memory.filter(({ layer }) => isMonitor(layer, instance.guest !== null))
    .map(({ layer, mib, known }) => ({
      ...plain,
      name: layer.name,
      amount: row.counted === 'mapped' ? (layer.memory?.mappedMiB?.value ?? mib) : mib,
      sources: sourcesOf(known),
    }));

function imageOf(subject: Subject): DerivedPart[] {
  const { platform, instance } = subject;
  const own = [platform.writableMiB, instance.workload.dataMiB];
  const written = own.reduce((sum, { value }) => sum + value, 0);
  return [
    ...layers(footprint(subject, 1).disk, footprint(subject, 0).disk, 1),
    ...(written === 0
      ? []
      : [{ ...plain, name: 'what it writes, left out', amount: -written, sources: sourcesOf(own) }]),
  ];
}

interface Way {
  readonly how: string;
  readonly unit: Derivation['unit'];
  readonly parts: (subject: Subject, predicted: number) => DerivedPart[];
  /** Whether the baseline is derived too, where it is a setting of its own. */
  readonly against?: true;
}

const boot: Way = {
  how: 'Seconds of each phase on a host that does nothing else; the rest of the prediction is what the simulation of the row makes of them.',
  unit: 's',
  parts: phasesOf,
};
const memory = (how: string, each: (subject: Subject) => number): Way => ({
  how,
  unit: 'MiB',
  parts: (subject) => memoryOf(subject, each(subject)),
});
const ofEach = ({ instances }: Subject) => instances;

/** Quantities whose prediction is made of parts. */
const ways: { readonly [Q in MeasurableId]?: Way } = {
  slowdown: {
    how: '1 and the sum of the parts, each how often it happens in a second of native processor time times what it costs more; over the same of the baseline.',
    unit: 'x',
    parts: eventsOf,
    against: true,
  },
  'throughput-ratio': {
    how: 'The ceiling, or own processors times share of the host if that is less, over the same of the baseline; the events are what an instance asks for more, as shares of native processor time.',
    unit: 'x',
    parts: (subject) => [...limits(subject), ...eventsOf(subject)],
    against: true,
  },
  'latency-added': { how: 'The sum of what the techniques on the way add.', unit: 'us', parts: latencies },
  'boot-mean': boot,
  'boot-p50': boot,
  'boot-p90': boot,
  'boot-p95': boot,
  'boot-p99': boot,
  makespan: boot,
  'memory-total': memory('The sum of the layers that all instances add.', () => 1),
  'memory-per-instance': memory('The sum of the layers, for each instance.', ofEach),
  'memory-added': {
    ...memory('The sum of the layers less that of the baseline, for each instance.', ofEach),
    against: true,
  },
  'vmm-memory': { how: 'What stands between host and guest.', unit: 'MiB', parts: monitorOf },
  'image-size': { how: 'The layers on the disk of one instance, less what it writes.', unit: 'MiB', parts: imageOf },
};

/** How the prediction of a row comes about, part by part; null for what is no sum. The row must be one that can be predicted, as `predicted`. */
export function derivationOf(experiment: Experiment, row: ExperimentRow, predicted: number): Derivation | null {
  const way = ways[row.quantity];
  if (!way) return null;
  const { value, ...setting } = row.baseline ?? {};
  const compared = way.against && Object.keys(setting).length > 0 && setting.platform !== 'bare-metal';
  return {
    how: way.how,
    unit: way.unit,
    parts: way.parts(subjectOf(experiment, row), predicted),
    over: compared ? way.parts(subjectOf(experiment, row, setting), predicted) : [],
  };
}
