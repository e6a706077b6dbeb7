import * as z from 'zod';
import { events } from '../model/event';
import type { Guest, Step } from '../model/guest';
import { type Host, hostFeatures } from '../model/host';
import { families, type Layer, layerRoles, type Platform } from '../model/platform';
import type { Policy } from '../model/policy';
import { subsystems, type Technique } from '../model/technique';
import type { Workload } from '../model/workload';
import { quantity } from './evidence';
import { ids } from './ids';

const perhaps = z.exactOptional(quantity);
const kernels = z.enum(['linux', 'windows']);

const step = z.strictObject({
  on: z.enum(['cpu', 'disk', 'wait', 'serial', 'controller']),
  amount: quantity,
  perRunning: perhaps,
}) satisfies z.ZodType<Step>;

export const guest = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kernel: kernels,
    summary: z.string(),
    kernelMiB: quantity,
    pagesMiB: perhaps,
    bounce: z.exactOptional(z.strictObject({ beyondMiB: quantity, buffersMiB: quantity })),
    userspaceMiB: quantity,
    imageMiB: quantity,
    bootReadMiB: quantity,
    kernelBoot: z.array(step),
    userspaceBoot: z.array(step),
  })
  .describe('An operating system as a guest.') satisfies z.ZodType<Guest>;

export const host = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    processor: z.string(),
    year: z.int(),
    features: z.array(z.enum(hostFeatures)),
    tableIsolation: z.exactOptional(z.literal(true)),
    cores: quantity,
    threads: quantity,
    clockGHz: quantity,
    memoryMiB: quantity,
    diskMiB: quantity,
    diskMiBps: quantity,
    networkMbps: quantity,
    exitCycles: perhaps,
    watts: z.exactOptional(z.array(quantity)),
  })
  .describe('A real machine.') satisfies z.ZodType<Host>;

export const technique = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    subsystem: z.enum(subsystems),
    summary: z.string(),
    requires: z.exactOptional(z.enum(hostFeatures)),
    costs: z.array(
      z.strictObject({
        event: ids(events),
        when: z.exactOptional(z.literal('table-isolation')),
        exits: perhaps,
        extra: perhaps,
      }),
    ),
    latency: perhaps,
    ceiling: perhaps,
  })
  .describe(
    'How one subsystem of the machine is virtualised, and what that makes each event cost.',
  ) satisfies z.ZodType<Technique>;

const layer = z.strictObject({
  role: z.enum(layerRoles),
  name: z.string(),
  scope: z.enum(['host', 'node', 'instance']),
  memory: z.exactOptional(
    z.strictObject({ fixedMiB: perhaps, perGuestMiB: perhaps, perVcpuMiB: perhaps, mappedMiB: perhaps }),
  ),
  diskMiB: perhaps,
  codeLines: perhaps,
}) satisfies z.ZodType<Layer>;

const steps = z.exactOptional(z.array(step));
const techniqueIds = z.array(z.string()).describe('Ids of techniques, best first.');

type Referring = Omit<Platform, 'stages' | 'guest' | 'nodeGuest'>;

export const platform = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    family: ids(families),
    summary: z.string(),
    staysOnSource: z.exactOptional(z.literal(true)),
    layers: z.array(layer),
    stages: z.array(
      z.strictObject({ cpu: techniqueIds, mmu: techniqueIds, network: techniqueIds, disk: techniqueIds }),
    ),
    guest: z.string().describe("'own', 'shared', or the id of a guest."),
    nodeGuest: z.exactOptional(z.string()).describe('Id of the guest inside the node.'),
    start: z.strictObject({ control: steps, image: steps, monitor: steps, firmware: steps }),
    startSigma: quantity,
    bootStretch: perhaps,
    image: z.enum(['copy', 'overlay', 'layers', 'host']),
    writableMiB: quantity,
    idleCores: perhaps,
    pageSharing: perhaps,
    limits: z.strictObject({ instancesPerHost: perhaps, vcpusPerInstance: perhaps }),
    management: z.array(
      z.strictObject({ action: z.enum(['migrate', 'checkpoint', 'restore', 'update', 'delete']), seconds: quantity }),
    ),
    supports: z.strictObject({
      kernels: z.array(kernels),
      ownKernel: z.boolean(),
      unmodifiedGuest: z.boolean(),
      liveMigration: z.boolean(),
      nestedUse: z.boolean(),
    }),
  })
  .describe('A way to run an instance; techniques and guests are referred to by id.') satisfies z.ZodType<Referring>;

export const workload = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    summary: z.string(),
    guest: z.string().describe('Id of the guest it runs in when it gets one of its own.'),
    ownKernel: z.boolean(),
    vcpus: quantity,
    memoryMiB: quantity,
    dataMiB: quantity,
    networkMiB: quantity,
    diskMiB: quantity,
    rates: z.partialRecord(ids(events).exclude(['execution']), quantity),
    imageMiB: quantity,
    imageReadMiB: quantity,
    start: z.array(step),
  })
  .describe('What is run: events per second of native processor time, demands, image, start.') satisfies z.ZodType<
  Omit<Workload, 'guest'>
>;

export const policy = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    about: z.string(),
    source: z.string(),
    members: z.exactOptional(z.array(z.string())).describe('Ids of the policies that a portfolio runs.'),
  })
  .describe('A rule by which workloads find their hosts.') satisfies z.ZodType<Pick<Policy, 'id' | 'name'>>;
