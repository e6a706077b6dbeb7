import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { pool } from './pool';

/** A worker in plain JavaScript: echoes what it gets in capitals, never answers to 'hang', breaks on 'break'. */
const echo = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', (message) => {
    if (message === 'hang') for (;;);
    if (message === 'break') throw new Error('broken');
    parentPort.postMessage(new TextEncoder().encode(message.toUpperCase() + (message === 'who' ? threadId : '')));
  });
`;
const spawn = () => new Worker(echo, { eval: true });
const plan = { spawn, size: 1, queue: 1, limitMs: 60_000 };
const wanted = () => new AbortController().signal;
const text = (outcome: object) => ('bytes' in outcome ? new TextDecoder().decode(outcome.bytes as Uint8Array) : '');

describe('a pool of workers', () => {
  it('answers with what the worker sends back, and keeps the worker', async () => {
    const run = pool(plan);
    const first = await run('who', wanted());
    expect(text(first)).toMatch(/^WHO\d+$/);
    expect(await run('who', wanted())).toEqual(first);
  });

  it('ends a job that is late, and is as good as new afterwards', async () => {
    const run = pool({ ...plan, limitMs: 2000 });
    expect(await run('hang', wanted())).toEqual({ kind: 'late' });
    expect(text(await run('again', wanted()))).toBe('AGAIN');
  });

  it('ends a job that nobody wants any more, running or waiting', async () => {
    const run = pool(plan);
    const [first, second] = [new AbortController(), new AbortController()];
    const running = run('hang', first.signal);
    const waiting = run('never', second.signal);
    second.abort();
    expect(await waiting).toEqual({ kind: 'gone' });
    first.abort();
    expect(await running).toEqual({ kind: 'gone' });
    expect(await run('late', first.signal)).toEqual({ kind: 'gone' });
  });

  it('turns away what is more than the queue holds, and serves the queue in turn', async () => {
    const run = pool(plan);
    const answers = Promise.all(['one', 'two', 'three'].map((message) => run(message, wanted())));
    expect((await answers).map((outcome) => outcome.kind)).toEqual(['done', 'done', 'busy']);
  });

  it('reports what broke', async () => {
    const run = pool(plan);
    expect(await run('break', wanted())).toMatchObject({ kind: 'failed', error: { message: 'broken' } });
    expect(text(await run('mended', wanted()))).toBe('MENDED');
  });
});
