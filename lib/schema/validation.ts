import * as z from 'zod';
import type { Comparison } from '../model/comparison';
import type { Derivation } from '../model/derivation';
import { measurables, type Score, type Scores, type Validation } from '../model/experiment';
import type { Known } from '../model/known';
import { families } from '../model/platform';
import { provenance } from './evidence';
import { ids } from './ids';

const family = ids(families);

const scored = {
  rows: z.int(),
  expressible: z.int().describe('Rows that the model can be asked for.'),
  median: z.number().nullable().describe('Median of |ln(predicted / published)|.'),
  p90: z.number().nullable().describe('Its 90th percentile.'),
  pairs: z.int().describe('Pairs of one family and quantity that differ by over 10 %.'),
  ordered: z.int().describe('Those of them that are in the published order.'),
};

const score = z.strictObject(scored) satisfies z.ZodType<Score>;
const named = z.array(z.strictObject({ name: z.string(), ...scored }));
const scores = z.strictObject({
  overall: score,
  byQuantity: named,
  byPlatform: named,
  bySource: named,
}) satisfies z.ZodType<Scores>;

const part = z.strictObject({
  name: z.string(),
  technique: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  event: z
    .strictObject({ ratePerSecond: z.number(), extraUs: z.number() })
    .nullable()
    .describe('How often per second of native processor time, and what it costs more each time.'),
  amount: z.number(),
  sources: z.array(z.string()),
});

const derivation = z
  .strictObject({
    how: z.string(),
    unit: z.enum(['x', 's', 'MiB', 'us']),
    parts: z.array(part),
    over: z.array(part).describe('The same of the baseline, where that is not the bare machine.'),
  })
  .describe('How a prediction comes about, part by part.') satisfies z.ZodType<Derivation>;

const compared = {
  id: z.string(),
  source: z.string(),
  family: z.string(),
  platform: z.string().nullable().describe('Id of the platform; null where no catalogue has it.'),
  quantity: ids(measurables),
  use: z.enum(['fit', 'check']),
  unit: z.string(),
  published: z.number(),
  predicted: z.number().nullable(),
  error: z.number().nullable().describe('ln(predicted / published); null as well for a prediction of nothing.'),
  reason: z.string().nullable().describe('Why there is no prediction.'),
  platformName: z.string(),
  kind: family.nullable(),
  printed: z.string().describe('The figure as it was printed.'),
  place: z.string().describe('Where in the publication it stands.'),
  hardware: z.string(),
  condition: z.string(),
  why: z.string().nullable().describe('What the model lacks where it misses, where that is known.'),
  basis: z.string().describe('What was asked of the model.'),
  derivation: derivation.nullable(),
  provenance,
};

export const comparison = z
  .strictObject(compared)
  .describe('A published figure beside the prediction of it.') satisfies z.ZodType<Comparison>;

/** The answer of the validate route. */
export const validation = z
  .strictObject({
    engine: z.string().describe('Version of the engine that predicted.'),
    fit: scores.describe('Rows that a parameter rests on.'),
    check: scores.describe('Rows that no parameter rests on.'),
    verdicts: z.array(comparison),
  })
  .describe('How the model does on an experiment.') satisfies z.ZodType<Validation>;

/** The answer of the known route. */
export const known = z
  .strictObject({
    asked: z.strictObject({
      quantity: z.string(),
      name: z.string(),
      unit: z.string(),
      platform: z.string(),
      platformName: z.string(),
      kind: family,
      predicted: z.number().nullable(),
      spread: z.tuple([z.number(), z.number()]).nullable(),
      setting: z.string(),
      provenance: provenance.nullable(),
    }),
    neighbours: z.array(
      z.strictObject({
        ...compared,
        quantity: z.string(),
        measured: z.string(),
        distance: z.number().min(0),
        same: z.array(z.string()),
        differs: z.array(z.string()),
        drawn: z.strictObject({ published: z.number(), predicted: z.number().nullable() }),
        title: z.string(),
        url: z.string().nullable(),
        listed: z.boolean().describe('Whether it is a row of the experiments.'),
      }),
    ),
    range: z.strictObject({ low: z.number(), high: z.number(), rows: z.int() }).nullable(),
    mostly: z
      .strictObject({ name: z.string(), share: z.number().min(0).max(1), sources: z.array(z.string()) })
      .nullable()
      .describe('The largest part of the prediction, and what it rests on.'),
    finding: z.string(),
  })
  .describe('The published figures nearest to a figure of a scenario, nearest first.') satisfies z.ZodType<Known>;
