import { hex } from './number';

const lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** FNV-1a of 32 bits from a start of its own, mixed at the end so that the last bytes reach every digit. */
function lane(bytes: Uint8Array, start: number): number {
  let sum = start;
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x7feb352d);
  sum = Math.imul(sum ^ (sum >>> 15), 0x846ca68b);
  return (sum ^ (sum >>> 16)) >>> 0;
}

/** 32 hexadecimal digits that stand for the bytes; the same bytes, the same digits. Not for secrets. */
export const fingerprint = (bytes: Uint8Array): string => lanes.map((start) => hex(lane(bytes, start), 8)).join('');
