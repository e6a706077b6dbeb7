import * as z from 'zod';
import { result } from './result';

export const issue = z
  .strictObject({
    row: z.exactOptional(z.string()).describe('Id of the row of a file, where it has one.'),
    field: z.string().describe('Which field: "work", or in a file "rows[0].value".'),
    value: z.string(),
    allowed: z.string(),
  })
  .describe('What was given for a field, and what is allowed.');

/** The answer of the study route. */
export const study = z
  .strictObject({
    query: z.string().describe('The canonical query of the scenario, followed by what is unknown.'),
    engine: z.string().describe('Version of the engine.'),
    warnings: z.array(issue).describe('What is allowed but has no effect.'),
    unknown: z.array(z.tuple([z.string(), z.string()])).describe('Keys that mean nothing here, with their values.'),
    result,
  })
  .describe('The same canonical query gives the same bytes.');

/** Problem details, RFC 9457. */
export const problem = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    issues: z.exactOptional(z.array(issue)).describe('Everything that is wrong, not only the first.'),
  })
  .describe('Why there is no answer (RFC 9457).');
