import * as z from 'zod';
import { grades, type Provenance, type Quantity, type Source, type Unit } from '../model/evidence';

const grade = z.enum(grades).describe('How a number is known, from best to weakest.');

const units = [
  '1',
  's',
  'core-s',
  'us',
  'ns',
  'cycles',
  'exits',
  'MiB',
  'MiB/MiB',
  'MiB/vCPU',
  'MiB/s',
  'MiB/core-s',
  'Mbit/s',
  '1/s',
  '1/core-s',
  'cores',
  'threads',
  'vCPU',
  'GHz',
  'W',
  'instances',
  'lines',
] as const satisfies readonly Unit[];

export const quantity = z
  .strictObject({
    value: z.number(),
    unit: z.enum(units),
    grade,
    source: z.string().describe('Key of a source.'),
    rows: z.exactOptional(z.array(z.string())).describe('Ids of the evidence rows it was read or derived from.'),
    low: z.exactOptional(z.number()),
    high: z.exactOptional(z.number()),
    clockGHz: z.exactOptional(z.number()).describe('Clock of the machine it was measured on, GHz.'),
    note: z.exactOptional(z.string()).describe('How it was derived.'),
  })
  .describe('A number that knows its unit, its source and how well it is known.') satisfies z.ZodType<Quantity>;

export const source = z
  .strictObject({
    key: z.string(),
    authors: z.string(),
    title: z.string(),
    year: z.int().nullable(),
    venue: z.string(),
    url: z.string().nullable(),
    hardware: z.string(),
    trust: z.string(),
  })
  .describe('Where a number was published.') satisfies z.ZodType<Source>;

export const provenance = z
  .strictObject({ grade, sources: z.array(z.string()) })
  .describe('What a value rests on: the weakest grade, the sources that matter.') satisfies z.ZodType<Provenance>;
