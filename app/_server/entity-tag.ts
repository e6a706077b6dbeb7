import { createHash } from 'node:crypto';

/** A strong entity tag of what an answer depends on. Parts are kept apart by their lengths. */
export function entityTag(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return `"${hash.digest('base64url')}"`;
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether the caller already has what the tag stands for (if-none-match, RFC 9110, section 13.1.2). */
export function holds(header: string | null, tag: string): boolean {
  const tags = header?.split(',').map(opaque) ?? [];
  return tags.includes(tag) || tags.includes('*');
}
