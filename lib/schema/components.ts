import * as z from 'zod';
import { issue, problem, study } from './answer';
import { guest, host, platform, policy, technique, workload } from './catalogue';
import { provenance, quantity, source } from './evidence';
import { experiment } from './experiment';
import * as part from './result';
import { scenarioBody } from './scenario';
import { comparison, known, validation } from './validation';

/** Schemas that have a name of their own in the document. */
export const components = {
  Scenario: scenarioBody,
  Study: study,
  Result: part.result,
  PlatformResult: part.platformResult,
  ScenarioFacts: part.facts,
  Placement: part.placement,
  Start: part.start,
  Distribution: part.distribution,
  Footprint: part.footprint,
  Overhead: part.overhead,
  Contention: part.contention,
  Power: part.power,
  Blast: part.blast,
  Platform: platform,
  Technique: technique,
  Guest: guest,
  Workload: workload,
  Host: host,
  Policy: policy,
  Source: source,
  Quantity: quantity,
  Provenance: provenance,
  Experiment: experiment,
  Validation: validation,
  Comparison: comparison,
  Known: known,
  Issue: issue,
  Problem: problem,
} as const;

export type ComponentName = keyof typeof components;

/** Where a component stands in the document. */
export const reference = (name: string): string => `#/components/schemas/${name}`;

/** The components as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
export function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(components)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: reference, io: 'input' });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]));
}
