import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64 } from './base64';

it('is what browsers read', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Uint8Array.from(atob(base64(bytes)), (sign) => sign.charCodeAt(0))).toEqual(bytes);
    }),
  ));
