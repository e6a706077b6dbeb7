import { describe, expect, it } from 'vitest';
import wang11 from '../../../lib/experiments/wang11.json';
import { validation } from '../../../lib/schema/validation';
import { OPTIONS, POST } from './route';

const send = (body: unknown, type = 'application/json') =>
  POST(
    new Request('http://ringside.test/api/validate', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': type },
    }),
  );

describe('POST /api/validate', () => {
  it('answers with verdicts and scores', async () => {
    const response = await send(wang11);
    const answer = await response.json();
    expect(validation.safeParse(answer).error).toBe(undefined);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(answer.verdicts.map(({ id }: { id: string }) => id)).toEqual(['wang11-003', 'wang11-004']);
    expect(answer.verdicts[0].published).toBeCloseTo(534.16 / 402.56, 12);
    expect([answer.check.overall.rows, answer.fit.overall.rows]).toEqual([2, 0]);
  });

  it('names row, field, value and what is allowed', async () => {
    const [row] = wang11.rows;
    const response = await send({ ...wang11, rows: [{ ...row, use: 'maybe' }] });
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect((await response.json()).issues).toEqual([
      { row: 'wang11-003', field: 'rows[0].use', value: '"maybe"', allowed: 'one of fit, check' },
    ]);
  });

  it('takes JSON of up to 64 KiB', async () => {
    expect((await send('{')).status).toBe(400);
    expect((await send(wang11, 'text/plain')).status).toBe(415);
    expect((await send({ ...wang11, about: 'x'.repeat(70_000) })).status).toBe(413);
  });

  it('says what may be asked', () => {
    expect(OPTIONS().headers.get('allow')).toBe('POST, OPTIONS');
  });
});
