import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { printers } from './print';
import { fonts } from './print/press.fixture';
import { sheet } from './print/sheet.fixture';
import { marker } from './print/state';
import { canonical, parse } from './query';
import { foundIn, largestFile, queryIn } from './restore';

const line = marker(sheet.origin);
const query = sheet.origin.query;
/** The smallest PNG there is: one transparent pixel. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const script = readFileSync('public/frame.js', 'utf8');
const press = { fonts, script, raster: async () => pixel };
const bytesOf = (made: string | Uint8Array) => (typeof made === 'string' ? strToU8(made) : made);

describe('every format is a save file', () => {
  it.each(printers)('$id', async (printer) => {
    const bytes = bytesOf(await printer.print(sheet, press));
    expect(foundIn(bytes)).toEqual({ query, engine: '1', edition: 'abcdef12', chart: 'boot-time' });
    expect(canonical(parse(queryIn(bytes) ?? ''))).toBe(canonical(parse(query)));
  });

  it.each(printers)('$id, in a folder that was zipped', async (printer) => {
    const bytes = bytesOf(await printer.print(sheet, press));
    expect(queryIn(zipSync({ 'a/readme.txt': strToU8('hello'), [`a/chart.${printer.id}`]: bytes }))).toBe(query);
  });
});

describe('files that other programs have saved again', () => {
  it('are read where their parts are deflated, and their properties are XML', () => {
    const custom = `<?xml version="1.0"?><Properties><property name="state"><vt:lpwstr>${line}</vt:lpwstr></property></Properties>`;
    const deck = zipSync(
      { '[Content_Types].xml': strToU8('<Types/>'), 'docProps/custom.xml': strToU8(custom) },
      { level: 9 },
    );
    expect(new TextDecoder('latin1').decode(deck)).not.toContain(line);
    expect(queryIn(deck)).toBe(query);
  });

  it('are read in UTF-16', () => {
    const wide = Uint8Array.from([...`${line} `].flatMap((sign) => [0, sign.charCodeAt(0)]));
    expect(queryIn(wide)).toBe(query);
  });

  it('are read with other bytes around', () =>
    expect(queryIn(joined(Uint8Array.of(255, 0, 114), strToU8(`ringside-state: nothing ${line}\0\u00ff`)))).toBe(
      query,
    ));
});

const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('files that are not ours', () => {
  it('say nothing', () => {
    expect(foundIn(new Uint8Array())).toBe(null);
    expect(foundIn(strToU8('ringside-state: '))).toBe(null);
    expect(foundIn(pixel)).toBe(null);
    expect(foundIn(zipSync({ 'a.txt': strToU8('a') }))).toBe(null);
    expect(foundIn(new Uint8Array(largestFile + 1))).toBe(null);
  });

  it('may be broken zips', () => {
    const zip = zipSync({ 'a.txt': strToU8('a'.repeat(1000)) });
    for (let length = 0; length < zip.length; length += 7) expect(foundIn(zip.subarray(0, length))).toBe(null);
    for (let at = 4; at < zip.length; at += 3) foundIn(zip.map((byte, index) => (index === at ? byte ^ 255 : byte)));
    expect(Object.keys(unzipSync(zip))).toEqual(['a.txt']);
  });

  it('may be bombs: what unfolds beyond the bounds is given up', () => {
    const zeros = zipSync({ zeros: new Uint8Array(2 ** 20) }, { level: 9 });
    const bomb = zipSync({ a: zeros, b: zeros, c: [strToU8(line), { level: 9 }] });
    expect(foundIn(bomb)?.query).toBe(query);
    expect(foundIn(bomb, { bytes: 3 * 2 ** 19, entries: 10 })).toBe(null);
    expect(foundIn(bomb, { bytes: 2 ** 30, entries: 4 })).toBe(null);
  });

  it('may have thousands of entries', () => {
    const names = Array.from({ length: 2000 }, (_, at) => `${String(at).padStart(5, '0')}`);
    const many = Object.fromEntries(names.map((name) => [name, new Uint8Array(1)]));
    const last: [Uint8Array, { level: 6 }] = [strToU8(line.repeat(3)), { level: 6 }];
    expect(foundIn(zipSync({ ...many, z: last }))).toBe(null);
    expect(queryIn(zipSync({ ...many, '00000': last }))).toBe(query);
  });
});
