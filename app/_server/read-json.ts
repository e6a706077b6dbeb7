import { problem } from './problem';

const mostBytes = 64 * 1024;

const isJson = (type: string | null): boolean => /^application\/json\s*(;|$)/i.test(type ?? '');

/** The text of a body, or null when it is longer than allowed; no more than that is read. */
async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length')) > mostBytes) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The value of a JSON body of up to 64 KiB, or the answer that says why there is none. */
export async function readJson(request: Request): Promise<{ readonly value: unknown } | Response> {
  if (!isJson(request.headers.get('content-type'))) return problem(415, 'The body must be application/json.');
  const text = await readText(request);
  if (text === null) return problem(413, `The body may have ${mostBytes} bytes.`);
  try {
    return { value: JSON.parse(text) };
  } catch {
    return problem(400, 'The body is not JSON.', [{ field: 'body', value: text.slice(0, 80), allowed: 'JSON' }]);
  }
}
