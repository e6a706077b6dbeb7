import { expect, it } from 'vitest';
import * as catalogue from '../api/[catalogue]/route';
import * as health from '../api/health/route';
import * as known from '../api/known/route';
import * as openapi from '../api/openapi.json/route';
import * as study from '../api/study/route';
import * as validate from '../api/validate/route';
import * as file from '../c/[chart]/[printer]/route';
import * as presentation from '../deck.pptx/route';
import * as deck from '../deck.zip/route';
import * as oembed from '../oembed/route';

const reading = 'GET, HEAD, OPTIONS';
const routes = [
  { name: 'a catalogue', route: catalogue, allow: reading, refused: ['POST', 'PUT', 'PATCH', 'DELETE'] },
  { name: 'health', route: health, allow: reading, refused: ['POST', 'PUT', 'PATCH', 'DELETE'] },
  { name: 'known', route: known, allow: reading, refused: ['POST', 'PUT', 'PATCH', 'DELETE'] },
  { name: 'the description', route: openapi, allow: reading, refused: ['POST', 'PUT', 'PATCH', 'DELETE'] },
  { name: 'study', route: study, allow: 'GET, HEAD, POST, OPTIONS', refused: ['PUT', 'PATCH', 'DELETE'] },
  { name: 'validate', route: validate, allow: 'POST, OPTIONS', refused: ['GET', 'PUT', 'PATCH', 'DELETE'] },
  { name: 'a file', route: file, allow: reading, refused: ['POST', 'PUT', 'PATCH', 'DELETE'] },
  { name: 'a deck', route: deck, allow: reading, refused: ['POST', 'PUT', 'PATCH', 'DELETE'] },
  { name: 'a presentation', route: presentation, allow: reading, refused: ['POST', 'PUT', 'PATCH', 'DELETE'] },
  { name: 'oembed', route: oembed, allow: reading, refused: ['POST', 'PUT', 'PATCH', 'DELETE'] },
] as const;

it.each(routes)('$name refuses other methods as problem details that name those it answers', async (each) => {
  const handlers: Readonly<Record<string, unknown>> = { ...each.route };
  expect(each.allow.split(', ').filter((method) => typeof handlers[method] !== 'function')).toEqual([]);
  for (const method of each.refused) {
    const handler = handlers[method];
    if (typeof handler !== 'function') throw new Error(`${method} has no handler`);
    const reply: Response = handler();
    expect(reply.status).toBe(405);
    expect(reply.headers.get('allow')).toBe(each.allow);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(await reply.json()).toMatchObject({ status: 405, title: 'Method not allowed' });
  }
});
