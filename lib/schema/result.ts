import * as z from 'zod';
import { events } from '../model/event';
import { families, layerRoles, phases } from '../model/platform';
import {
  type BlastResult,
  type ContentionResult,
  dimensions,
  type FootprintResult,
  type OverheadResult,
  type PlacementResult,
  type PlatformResult,
  type PowerResult,
  type Result,
  type ScenarioFacts,
  type StartResult,
} from '../model/result';
import { provenance } from './evidence';
import { ids } from './ids';

const scope = z.enum(['host', 'node', 'instance']);
const role = z.enum(layerRoles);
const shares = z.array(z.number()).length(dimensions.length);

export const facts = z
  .strictObject({
    count: z.int(),
    load: z.number().describe('Mean processor load of each machine of today, 0 to 1.'),
    workloads: z.array(z.strictObject({ id: z.string(), name: z.string(), count: z.int() })),
    source: z.string(),
    hosts: z.array(
      z.strictObject({ id: z.string(), name: z.string(), limit: z.int().nullable(), capacity: z.array(z.number()) }),
    ),
    cache: z.enum(['cold', 'warm']),
    policy: z.string(),
    spareHosts: z.int(),
  })
  .describe('The scenario in plain facts.') satisfies z.ZodType<ScenarioFacts>;

export const distribution = z
  .strictObject({
    p50: z.number(),
    p95: z.number(),
    p99: z.number(),
    last: z.number(),
    mean: z.number(),
    quantiles: z.array(z.number()).describe('0, 5, 10 ... 100 %.'),
  })
  .describe('Seconds from the request until instances are ready.');

const refusal = z.strictObject({
  workload: z.string(),
  count: z.int(),
  kind: z.enum(['kernel', 'own-kernel', 'technique', 'vcpus', 'dimension', 'instances', 'tenant']),
  reason: z.string(),
});

const group = z.strictObject({
  first: z.int(),
  hosts: z.int(),
  kind: z.int().describe("Index into the scenario's hosts."),
  instances: z.array(z.tuple([z.int(), z.int()])),
  used: shares,
  reserved: shares,
  stranded: shares,
  whyNot: z
    .array(z.strictObject({ workload: z.int(), dimension: z.int(), asks: z.number(), free: z.number() }))
    .describe('Workloads of which no more fits, with the resource that they lack most of.'),
});

export const placement = z
  .strictObject({
    placed: z.int(),
    refusals: z.array(refusal),
    used: z.int(),
    hosts: z.int(),
    bound: z.int().describe('No placement can do with fewer hosts than this.'),
    density: z.number(),
    limiting: z.enum([...ids(dimensions).options, 'instances']),
    utilisation: shares,
    stranded: shares,
    groups: z.array(group),
    otherHosts: z.int().describe('Used hosts beyond those of the groups.'),
    sweep: z.array(z.strictObject({ count: z.int(), hosts: z.int().nullable() })),
    provenance,
  })
  .describe(
    'Which hosts carry what; shares are of physical capacity, in the order of the dimensions.',
  ) satisfies z.ZodType<PlacementResult>;

export const start = z
  .strictObject({
    ready: distribution,
    phases: z.array(
      z.strictObject({
        id: ids(phases),
        name: z.string(),
        p50: z.number(),
        p95: z.number(),
        mean: z.number(),
        provenance,
      }),
    ),
    timeline: z.array(z.tuple([z.number(), z.number()])),
    provenance,
  })
  .describe('How long instances take until they are ready, s.') satisfies z.ZodType<StartResult>;

const footprintPart = z.strictObject({
  role,
  name: z.string(),
  scope,
  mib: z.number(),
  copies: z.number(),
  provenance,
});

export const footprint = z
  .strictObject({
    memory: z.array(footprintPart),
    disk: z.array(footprintPart),
    memoryMiB: z.number(),
    diskMiB: z.number(),
    platformMemoryMiB: z.number(),
    sharedMiB: z.number(),
    provenance,
  })
  .describe('Memory and disk of every layer, all copies, MiB.') satisfies z.ZodType<FootprintResult>;

export const overhead = z
  .strictObject({
    slowdown: z.number(),
    parts: z.array(
      z.strictObject({
        event: ids(events),
        name: z.string(),
        technique: z.string(),
        ratePerSecond: z.number(),
        extraUs: z.number(),
        extra: z.number(),
        provenance,
      }),
    ),
    byWorkload: z.array(z.strictObject({ workload: z.string(), slowdown: z.number() })),
    latencyUs: z.number(),
    throughput: z.number(),
    provenance,
  })
  .describe('Processor time over native processor time, and what it is made of.') satisfies z.ZodType<OverheadResult>;

export const contention = z
  .strictObject({
    cpuPressure: z.number(),
    cpuShare: z.number(),
    stretch: z.number().nullable(),
    memoryShortMiB: z.number(),
  })
  .describe('What sharing a host costs.') satisfies z.ZodType<ContentionResult>;

export const power = z
  .strictObject({ watts: z.number(), perWorkload: z.number(), load: z.number(), provenance })
  .describe('Power of used and spare hosts, W.') satisfies z.ZodType<PowerResult>;

export const blast = z
  .strictObject({ role, name: z.string(), scope, mean: z.number(), most: z.number() })
  .describe('Instances lost when one copy of a layer fails.') satisfies z.ZodType<BlastResult>;

export const platformResult = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    family: ids(families),
    techniques: z.array(z.string()),
    placement,
    start: start.nullable(),
    footprint: footprint.nullable(),
    overhead: overhead.nullable(),
    contention: contention.nullable(),
    power: power.nullable(),
    blast: z.array(blast),
  })
  .describe(
    'One platform; what is null could not be computed because nothing was placed.',
  ) satisfies z.ZodType<PlatformResult>;

export const result = z
  .strictObject({ engine: z.string(), scenario: facts, platforms: z.array(platformResult) })
  .describe('What a scenario comes to, platform by platform.') satisfies z.ZodType<Result>;
