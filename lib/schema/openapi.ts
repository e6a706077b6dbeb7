import * as z from 'zod';
import { parameters } from '../parameters';
import { type CatalogueName, catalogues } from './catalogues';
import { type ComponentName, componentSchemas, components, reference } from './components';
import { querySchema } from './parameter';

const refer = (name: ComponentName) => ({ $ref: reference(name) });

const json = (schema: object) => ({ 'application/json': { schema } });

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: refer('Problem') } },
});

const unchanged = { description: 'The entity tag in if-none-match still holds.' };

const tagged = {
  etag: { description: 'Strong entity tag.', schema: { type: 'string' } },
  'cache-control': { schema: { type: 'string' } },
};

const ifNoneMatch = {
  name: 'if-none-match',
  in: 'header',
  required: false,
  description: 'Entity tags that the caller has.',
  schema: { type: 'string' },
};

function schemaOf(schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

const queryParameters = () =>
  parameters.map((parameter) => ({
    name: parameter.key,
    in: 'query',
    required: false,
    description: parameter.help,
    schema: schemaOf(querySchema(parameter)),
  }));

const studied = { description: 'The study.', headers: tagged, content: json(refer('Study')) };

const failures = {
  400: refusal('Values that are not allowed: all of them, each with what is allowed.'),
  503: refusal('The study took too long or too many are waiting; retry-after says when to try again.'),
};

const studyPath = () => ({
  get: {
    operationId: 'study',
    summary: 'Simulate a scenario on several platforms',
    parameters: [...queryParameters(), ifNoneMatch],
    responses: { 200: studied, 304: unchanged, ...failures },
  },
  post: {
    operationId: 'studyBody',
    summary: 'The same, with the scenario as a JSON body',
    requestBody: { required: true, content: json(refer('Scenario')) },
    responses: {
      200: studied,
      ...failures,
      413: refusal('The body is too large.'),
      415: refusal('The body is not application/json.'),
    },
  },
});

function entrySchema(name: CatalogueName): object {
  const { entry } = catalogues[name];
  const component = Object.entries(components).find(([, schema]) => schema === entry);
  if (!component) throw new Error(`the catalogue ${name} has no component`);
  return { $ref: reference(component[0]) };
}

const cataloguePath = (name: CatalogueName) => ({
  get: {
    operationId: name,
    summary: catalogues[name].summary,
    parameters: [ifNoneMatch],
    responses: {
      200: {
        description: 'The whole catalogue, in its order.',
        headers: tagged,
        content: json({ type: 'array', items: entrySchema(name) }),
      },
      304: unchanged,
    },
  },
});

const names: readonly CatalogueName[] = [
  'platforms',
  'techniques',
  'guests',
  'workloads',
  'hosts',
  'policies',
  'sources',
];

const openapiPath = {
  get: {
    operationId: 'openapi',
    summary: 'This document',
    parameters: [ifNoneMatch],
    responses: {
      200: { description: 'OpenAPI 3.1.', headers: tagged, content: json({ type: 'object' }) },
      304: unchanged,
    },
  },
};

/** The description of the HTTP interface, OpenAPI 3.1, made of the schemas that check requests and answers. */
export const openapi = (version: string) => ({
  openapi: '3.1.1',
  info: {
    title: 'Ringside',
    version,
    summary: 'Hypervisors, microVMs and containers side by side.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: {
    '/api/study': studyPath(),
    ...Object.fromEntries(names.map((name) => [`/api/${name}`, cataloguePath(name)])),
    '/api/openapi.json': openapiPath,
  },
  components: { schemas: componentSchemas() },
});
