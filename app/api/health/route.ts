import manifest from '../../../package.json';

/** Says that this process answers, and which version it is. */
export function GET(): Response {
  return Response.json({ status: 'ok', version: manifest.version }, { headers: { 'cache-control': 'no-store' } });
}
