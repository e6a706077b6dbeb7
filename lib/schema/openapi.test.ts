import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parameters } from '../parameters';
import { usualSettings } from '../query/settings';
import { catalogues } from './catalogues';
import { openapi } from './openapi';

const document = JSON.parse(JSON.stringify(openapi('1.2.3')));

const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  parameters: z
    .array(z.object({ name: z.string(), in: z.enum(['query', 'header']), schema: z.object({}).loose() }))
    .optional(),
  requestBody: z
    .object({ required: z.boolean(), content: z.record(z.string(), z.object({ schema: z.object({}).loose() })) })
    .optional(),
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/),
    z.object({
      description: z.string().min(1),
      content: z.record(z.string(), z.object({ schema: z.object({}).loose() })).optional(),
    }),
  ),
});
const shape = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string().startsWith('/api/'), z.partialRecord(z.enum(['get', 'post']), operation)),
  components: z.object({ schemas: z.record(z.string(), z.object({}).loose()) }),
});

/** Every value of this key in the document, at any depth. */
function found(node: unknown, key: string): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => (name === key ? [value] : found(value, key)));
}

describe('the OpenAPI document', () => {
  it('has the shape that OpenAPI 3.1 asks for', () => {
    expect(shape.safeParse(document).error).toBe(undefined);
    expect(document.info.version).toBe('1.2.3');
  });

  it('describes the study, every catalogue, what is known, the validation and itself', () => {
    const paths = ['study', ...Object.keys(catalogues), 'known', 'validate', 'openapi.json'].map(
      (name) => `/api/${name}`,
    );
    expect(Object.keys(document.paths)).toEqual(paths);
    const ids = found(document.paths, 'operationId');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every schema that it refers to, and no schema that is not referred to', () => {
    const references = new Set(
      found(document, '$ref').map((each) => String(each).replace('#/components/schemas/', '')),
    );
    expect([...references].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted());
    // An experiment has a field of this name, which is a schema and no string.
    const stray = [...found(document, '$id'), ...found(document, '$schema')];
    expect(stray.filter((each) => typeof each === 'string')).toEqual([]);
  });

  it('states every parameter with the range and the usual value of the list', () => {
    const described = document.paths['/api/study'].get.parameters.filter((each: { in: string }) => each.in === 'query');
    expect(described.map((each: { name: string }) => each.name)).toEqual(parameters.map(({ key }) => key));
    for (const [index, parameter] of parameters.entries()) {
      const { schema } = described[index];
      const body = document.components.schemas.Scenario.properties[parameter.key];
      if (parameter.kind === 'number') {
        const range = { minimum: parameter.least, maximum: parameter.most, default: parameter.usual };
        expect(schema).toMatchObject(range);
        expect(body).toMatchObject(range);
        expect(schema.type).toBe(Number.isInteger(parameter.step) ? 'integer' : 'number');
      } else if (parameter.kind === 'choice') {
        expect(schema).toMatchObject({ enum: parameter.choices.map(({ id }) => id), default: parameter.usual });
      } else {
        expect(new RegExp(schema.pattern).test(schema.default)).toBe(true);
        expect(schema.default).toBe(usualSettings[parameter.key]);
        expect(body).toMatchObject({ type: 'array', maxItems: parameter.most });
      }
    }
  });

  it('has schemas that every entry of the catalogues meets, with nothing left over', () => {
    for (const [name, { entry, entries }] of Object.entries(catalogues)) {
      const wrong = JSON.parse(JSON.stringify(entries)).filter((each: unknown) => !entry.safeParse(each).success);
      expect([name, wrong.map((each: { id?: string; key?: string }) => each.id ?? each.key)]).toEqual([name, []]);
    }
  });
});
