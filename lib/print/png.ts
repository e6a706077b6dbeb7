import type { Printer, Sheet } from '../model/sheet';
import { marker } from './state';
import { sheetSvg } from './svg';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255);

/** UTF-8, as latin-1 characters: what the international text of a PNG is made of. */
const utf8 = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Cyclic redundancy check of PNG and zip (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(bytesOf(type), 4);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

/** International text, uncompressed (PNG, section 11.3.3.4). */
const text = (keyword: string, words: string): Uint8Array =>
  chunk('iTXt', bytesOf(`${keyword}\0\0\0\0\0${utf8(words)}`));

/** Pixels per metre, so that a document shows the picture at its shown size: 96 px to the inch. */
function density(ratio: number): Uint8Array {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  const perMetre = Math.round((96 * ratio) / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  content[8] = 1;
  return chunk('pHYs', content);
}

const afterHeader = 8 + 25;

/** A PNG with what a copy of it has to say for itself, put in after its header. */
function told(png: Uint8Array, { scene, origin, pixelRatio }: Sheet): Uint8Array {
  const chunks = [
    density(pixelRatio),
    text('Title', scene.headline),
    text('Description', scene.summary),
    text('Source', origin.link),
    text('Software', `Ringside engine ${origin.engine}`),
    text('Comment', marker(origin)),
  ];
  const parts = [png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Width of a sheet as a raster image, pixels. */
const pixelWidth = ({ scene, scale, pixelRatio }: Sheet): number =>
  Math.max(1, Math.round(scene.width * scale * pixelRatio));

export const png: Printer = {
  id: 'png',
  name: 'PNG',
  purpose: 'image',
  mediaType: 'image/png',
  print: async (sheet, press) => told(await press.raster(sheetSvg(sheet), pixelWidth(sheet)), sheet),
};
