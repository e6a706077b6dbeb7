import process from 'node:process';

/** Absolute address of the site as its visitors know it: RINGSIDE_ORIGIN, or what the request was sent to. */
export function siteOf(request: Request): string {
  const { RINGSIDE_ORIGIN: fixed } = process.env;
  if (fixed) return fixed.replace(/\/$/, '');
  const { protocol, host } = new URL(request.url);
  const asked = request.headers.get('host');
  return `${protocol}//${asked !== null && /^[A-Za-z0-9.:[\]-]{1,255}$/.test(asked) ? asked : host}`;
}
