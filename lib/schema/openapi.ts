import * as z from 'zod';
import { askables } from '../near/askables';
import { parameters } from '../parameters';
import { platforms } from '../platforms';
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

const chosen = (name: string, description: string, members: readonly { readonly id: string }[]) => ({
  name,
  in: 'query',
  required: true,
  description,
  schema: { type: 'string', enum: members.map(({ id }) => id) },
});

const knownPath = () => ({
  get: {
    operationId: 'known',
    summary: 'What was published near a figure of a scenario',
    parameters: [
      chosen('platform', 'Whose figure is doubted; the scenario need not show it.', platforms),
      chosen('quantity', 'Which figure.', askables),
      ...queryParameters(),
      ifNoneMatch,
    ],
    responses: {
      200: {
        description:
          'The rows of the experiments that are nearest, with what differs, and what the model says of each.',
        headers: tagged,
        content: json(refer('Known')),
      },
      304: unchanged,
      ...failures,
    },
  },
});

const validatePath = () => ({
  post: {
    operationId: 'validate',
    summary: 'Run published measurements on the model; nothing of them is kept',
    requestBody: { required: true, content: json(refer('Experiment')) },
    responses: {
      200: {
        description: 'Published against predicted for each row, and how good that is. Not to be cached.',
        content: json(refer('Validation')),
      },
      400: refusal('Values that are not allowed: all of them, by row, field, value and what is allowed.'),
      413: refusal('The body has more than 64 KiB.'),
      415: refusal('The body is not application/json.'),
      503: refusal('The rows took more than 5 s.'),
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
    '/api/known': knownPath(),
    '/api/validate': validatePath(),
    '/api/openapi.json': openapiPath,
  },
  components: { schemas: componentSchemas() },
});
